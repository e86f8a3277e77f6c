using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Group and its aggregates.</summary>
internal sealed class GroupNode : Node
{
    /// <summary>Makes a node.</summary>
    /// <param name="input">What is grouped.</param>
    /// <param name="keys">The slots of the keys.</param>
    /// <param name="aggregates">Each with its slot and its argument, null for <c>*</c>.</param>
    public GroupNode(Node input, int[] keys, ImmutableArray<(int Slot, Aggregate Aggregate, Condition? Argument)> aggregates)
    {
        (Input, Keys, Aggregates) = (input, keys, aggregates);
        Maybe = (SlotSet.Of(keys) & input.Maybe) | SlotSet.Of(aggregates.Select(aggregate => aggregate.Slot));
        Certain = SlotSet.Of(keys) & input.Certain;
        Touched = input.Touched | Maybe;
        Read = input.Read;
        foreach (var (slot, aggregate, argument) in aggregates)
        {
            if (aggregate.Function == AggregateFunction.Count) Certain |= SlotSet.Of(slot);
            if (argument is null) continue;
            Touched |= argument.Touched;
            Read |= argument.Read;
        }
    }

    public Node Input { get; }

    public int[] Keys { get; }

    public ImmutableArray<(int Slot, Aggregate Aggregate, Condition? Argument)> Aggregates { get; }
}
