using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Groups, orders and the expressions in them.</summary>
internal sealed partial class OperatorBuilder
{
    private CompiledExpression Compile(Condition condition, in Pipeline at, List<PatternTest> inside) =>
        Compiler(condition, at, inside).Compile(condition.Source);

    private ExpressionCompiler Compiler(Condition condition, Pipeline at, List<PatternTest> inside) => new(
        context.Functions,
        variable => condition.Slots.GetValueOrDefault(variable.Name, -1),
        exists =>
        {
            var test = Exists(exists, condition.Patterns[exists], at);
            inside.Add(test);
            return test;
        });

    private OrderOperator Order(OrderNode order, in Pipeline at, int? first)
    {
        var input = Element(order.Input, at);
        var after = at with { Bound = at.Bound.After(order.Input) };
        var keys = new SortKey[order.Keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var (value, isDescending) = order.Keys[i];
            keys[i] = new SortKey(Compile(value, after, []), value.Source, isDescending);
        }

        return new OrderOperator(context, at.Row, keys, order.Maybe.ToArray(), first, input);
    }

    private GroupOperator Group(GroupNode group, in Pipeline at)
    {
        var input = Element(group.Input, at);
        var after = at with { Bound = at.Bound.After(group.Input) };
        var slots = group.Aggregates.Select(aggregate => aggregate.Slot).ToArray();
        var sources = group.Aggregates.Select(aggregate => aggregate.Aggregate).ToImmutableArray();
        // What COUNT(DISTINCT *) tells apart: blank nodes of the pattern and steps of paths are no part of a solution.
        var solution = group.Input.Maybe.ToArray().Where(slot => context.Slots[slot].IsNamed).ToArray();
        var none = new Condition(
            new ConstantExpression(default),
            new Dictionary<string, int>(StringComparer.Ordinal),
            new Dictionary<ExistsExpression, Node>())
        {
            Read = SlotSet.Empty,
            Touched = SlotSet.Empty,
        };
        return new GroupOperator(context, at.Row, group.Keys, slots, Columns, sources, input)
        {
            Estimate = _estimates.Rows(group, at.Bound.Certain),
        };

        AggregateColumn[] Columns()
        {
            var columns = new AggregateColumn[group.Aggregates.Length];
            for (var i = 0; i < columns.Length; i++)
            {
                var (_, aggregate, argument) = group.Aggregates[i];
                var compiler = new AggregateCompiler(context.Terms, Compiler(argument ?? none, after, []), solution);
                columns[i] = compiler.Compile(aggregate);
            }

            return columns;
        }
    }
}
