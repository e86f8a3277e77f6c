using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Joins and the conditions on them.</summary>
internal sealed partial class OperatorBuilder
{
    private Operator Join(JoinNode join, in Pipeline at)
    {
        var order = JoinOrder.Of(join.Elements, at.Bound, _estimates);
        var waiting = join.Conditions.OrderBy(condition => condition.IsCostly).ToList();
        var result = default(Operator);
        var here = at;
        var rows = 1.0;
        for (var i = 0; i < order.Length; i++)
        {
            var element = order[i];
            rows *= _estimates.Rows(element, here.Bound.Certain);
            var next = element is TripleNode triple
                ? Scan(triple, here, Sorted(triple, here.Bound.Certain, order.AsSpan(i + 1)))
                : Element(element, here);
            result = result is null ? next : new BindJoinOperator(result, next) { Estimate = rows };
            here = here with { Bound = here.Bound.After(element) };
            // A condition waits until all that the join can bind of what it looks at is bound.
            var certain = here.Bound.Certain | here.Bound.Given;
            var isLast = i == order.Length - 1;
            var ready = waiting.Where(condition => isLast || condition.Read.IsWithin(certain)).ToImmutableArray();
            if (ready.IsEmpty) continue;
            waiting.RemoveAll(ready.Contains);
            result = new FilterOperator(at.Row, result, Tests(ready, here)) { Estimate = rows };
        }

        if (result is not null) return result;
        result = new UnitOperator();
        return waiting.Count == 0 ? result : new FilterOperator(at.Row, result, Tests([.. waiting], at));
    }

    // The free position of a scan that the next pattern on it looks up: where that comes sorted, looking up is merging.
    private static int Sorted(TripleNode triple, SlotSet certain, ReadOnlySpan<Node> later)
    {
        foreach (var node in later)
        {
            for (var position = 0; position < triple.Ends.Length; position++)
            {
                var end = triple.Ends[position];
                if (end.IsVariable && !certain.Contains(end.Slot) && node.Maybe.Contains(end.Slot)) return position;
            }
        }

        return -1;
    }

    private RowTest[] Tests(ImmutableArray<Condition> conditions, in Pipeline at)
    {
        var tests = new RowTest[conditions.Length];
        for (var i = 0; i < tests.Length; i++) tests[i] = Test(conditions[i], at);
        return tests;
    }

    private RowTest Test(Condition condition, in Pipeline at)
    {
        if (condition.Source is ExistsExpression exists) return Exists(exists, condition.Patterns[exists], at);
        var inside = new List<PatternTest>();
        return new ExpressionTest(condition.Source, Compile(condition, at, inside), inside);
    }

    private PatternTest Exists(ExistsExpression exists, Node pattern, in Pipeline at)
    {
        var inside = at with { Bound = at.Bound with { Given = at.Bound.Maybe } };
        return new PatternTest(exists, at.Row, Element(pattern, inside), pattern.Touched.ToArray());
    }
}
