using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Groups that only count, and distinct terms, straight from the index.</summary>
internal sealed partial class OperatorBuilder
{
    // Every aggregate is COUNT(*), or COUNT of a variable that is always bound: the number of rows.
    private static bool OnlyCountsRows(GroupNode group)
    {
        foreach (var (_, aggregate, argument) in group.Aggregates)
        {
            if (aggregate.Function != AggregateFunction.Count || aggregate.IsDistinct) return false;
            if (argument is not null && CertainSlot(argument, group.Input) < 0) return false;
        }

        return group.Aggregates.Length > 0;
    }

    private static int CertainSlot(Condition argument, Node input) =>
        argument.Source is VariableExpression variable
        && argument.Slots.TryGetValue(variable.Variable.Name, out var slot)
        && input.Certain.Contains(slot)
            ? slot
            : -1;

    private CountGroupOperator? CountGroup(GroupNode group, in Pipeline at)
    {
        var results = group.Aggregates.Select(aggregate => aggregate.Slot).ToArray();
        var estimate = _estimates.Rows(group, at.Bound.Certain);
        if (group is { Keys: [], Aggregates: [{ Aggregate: { Function: AggregateFunction.Count, IsDistinct: true }, Argument: { } one }] }
            && Runs(group.Input, CertainSlot(one, group.Input), at) is { } distinct)
        {
            return new CountGroupOperator(context, at.Row, new CountGroupShape([], results, -1, [], CountsRuns: true), distinct, null);
        }

        if (!OnlyCountsRows(group)) return null;
        if (group.Keys is [var key] && Runs(group.Input, key, at) is { } runs)
        {
            var byRun = new CountGroupShape(group.Keys, results, 0, group.Keys);
            return new CountGroupOperator(context, at.Row, byRun, runs, null) { Estimate = runs.Estimate };
        }

        if (group.Input is not JoinNode join) return null;
        var keys = SlotSet.Of(group.Keys);
        var input = Join(join, at, keys, out var counted, out var together);
        var shape = new CountGroupShape(group.Keys, results, Array.IndexOf(group.Keys, together), join.Touched.ToArray());
        return new CountGroupOperator(context, at.Row, shape, input, counted) { Estimate = estimate };
    }

    // The distinct terms of a slot, where the pattern is a single triple with more free positions than that.
    private RunScanOperator? Runs(Node node, int slot, in Pipeline at)
    {
        if (slot < 0 || node is not JoinNode { Elements: [TripleNode triple], Conditions: [] } || !at.Bound.Maybe.IsEmpty) return null;
        var free = triple.Ends.Where(end => end.IsVariable).Select(end => end.Slot).ToArray();
        if (free.Length < 2 || free.Distinct().Count() < free.Length) return null;
        var position = Array.FindIndex(triple.Ends, end => end.Slot == slot);
        if (position < 0) return null;
        var estimate = PatternStatistics.Distinct(triple.Scope.Graph, triple.Ends[1].Id, position);
        return new RunScanOperator(context, at.Row, triple.Scope, triple.Ends, position) { Estimate = estimate };
    }

    private Operator Distinct(DistinctNode distinct, in Pipeline at)
    {
        var slots = distinct.Maybe.ToArray();
        if (slots.Length == 1 && distinct.Input is ProjectNode project && Runs(project.Input, slots[0], at) is { } runs) return runs;
        return new DistinctOperator(context, at.Row, slots, Element(distinct.Input, at));
    }
}
