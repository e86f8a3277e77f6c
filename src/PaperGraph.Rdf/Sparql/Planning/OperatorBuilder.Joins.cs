using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Joins and the conditions on them.</summary>
internal sealed partial class OperatorBuilder
{
    /// <summary>With more rows than this it pays to have those of a group together, even if looking up is no merge then.</summary>
    private const double ManyRows = 200_000;

    private Operator Join(JoinNode join, in Pipeline at) => Join(join, at, null, out _, out _);

    /// <summary>A join, for a group that counts or for anything else.</summary>
    /// <param name="join">The join.</param>
    /// <param name="at">Where.</param>
    /// <param name="keys">The keys of the group; null for no group.</param>
    /// <param name="last">The last pattern, not part of the result, when it binds none of the keys and no condition follows it.</param>
    /// <param name="together">The slot whose equal values come together; -1 for none.</param>
    private Operator Join(JoinNode join, in Pipeline at, SlotSet? keys, out ScanOperator? last, out int together)
    {
        var order = JoinOrder.Of(join.Elements, at.Bound, _estimates);
        var waiting = join.Conditions.OrderBy(condition => condition.IsCostly).ToList();
        var result = default(Operator);
        var here = at;
        var rows = 1.0;
        (last, together) = (null, -1);
        for (var i = 0; i < order.Length; i++)
        {
            var element = order[i];
            rows *= _estimates.Rows(element, here.Bound.Certain);
            var fused = Intersect(order.AsSpan(i), here, out var variable);
            if (fused is not null && i == 0 && keys is { } some && some.Contains(variable)) together = variable;
            var next = fused ?? Next(element, order.AsSpan(i + 1), here, i == 0 && keys is { } group ? group : SlotSet.Empty, ref together);
            var bound = here.Bound;
            here = here with { Bound = bound.After(element) };
            for (var more = fused?.Patterns ?? 1; more > 1; more--) rows *= _estimates.Rows(order[++i], here.Bound.Certain);
            var isLast = i == order.Length - 1;
            // A condition waits until nothing that is still to come can bind what it looks at.
            var open = SlotSet.Empty;
            for (var j = i + 1; j < order.Length; j++) open |= order[j].Maybe;
            open -= here.Bound.Certain;
            var ready = waiting.Where(condition => isLast || !condition.Read.Overlaps(open)).ToImmutableArray();
            if (keys is { } asked
                && isLast
                && ready.IsEmpty
                && fused is null
                && element is TripleNode triple
                && IsCountable(triple, asked - bound.Certain))
            {
                last = (ScanOperator)next;
                return result ?? new UnitOperator();
            }

            result = result is null ? next : new BindJoinOperator(result, next) { Estimate = rows };
            if (ready.IsEmpty) continue;
            waiting.RemoveAll(ready.Contains);
            result = new FilterOperator(at.Row, result, Tests(ready, here)) { Estimate = rows };
        }

        if (result is not null) return result;
        result = new UnitOperator();
        return waiting.Count == 0 ? result : new FilterOperator(at.Row, result, Tests([.. waiting], at));
    }

    private Operator Next(Node element, ReadOnlySpan<Node> later, in Pipeline at, SlotSet keys, ref int together)
    {
        if (element is not TripleNode triple) return Element(element, at);
        var sorted = Sorted(triple, at.Bound.Certain, later);
        if (keys.IsEmpty || !at.Bound.Maybe.IsEmpty) return Scan(triple, at, sorted);
        if (sorted < 0 || (!keys.Contains(triple.Ends[sorted].Slot) && _estimates.AllRows(triple, later) > ManyRows))
        {
            var key = Array.FindIndex(triple.Ends, end => end.IsVariable && keys.Contains(end.Slot));
            if (key >= 0) sorted = key;
        }

        var free = triple.Ends.Count(end => end.IsVariable);
        var first = free == 1 ? Array.FindIndex(triple.Ends, end => end.IsVariable) : sorted;
        if (first >= 0 && keys.Contains(triple.Ends[first].Slot)) together = triple.Ends[first].Slot;
        return Scan(triple, at, sorted);
    }

    private static bool IsCountable(TripleNode triple, SlotSet asked)
    {
        if (triple.Maybe.Overlaps(asked)) return false;
        var slots = triple.Ends.Where(end => end.IsVariable).Select(end => end.Slot).ToArray();
        return slots.Distinct().Count() == slots.Length;
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
        var given = new int[at.Row.Length];
        var inside = at with { Bound = at.Bound with { Given = at.Bound.Maybe, Added = SlotSet.Empty }, Given = given };
        var seen = at.Bound.Maybe & (pattern.Touched | pattern.Read);
        return new PatternTest(exists, at.Row, Element(pattern, inside), pattern.Touched.ToArray(), given, seen.ToArray());
    }
}
