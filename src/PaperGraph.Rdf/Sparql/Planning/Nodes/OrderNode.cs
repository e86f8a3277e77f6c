using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>OrderBy.</summary>
internal sealed class OrderNode : Node
{
    /// <summary>Makes a node.</summary>
    /// <param name="input">What is ordered.</param>
    /// <param name="keys">The keys, the first counting most.</param>
    /// <param name="kept">Which slots are looked at above.</param>
    public OrderNode(Node input, ImmutableArray<(Condition Value, bool IsDescending)> keys, SlotSet kept)
    {
        (Input, Keys) = (input, keys);
        Maybe = input.Maybe & kept;
        Certain = input.Certain & kept;
        (Touched, Read) = (input.Touched, input.Read);
        foreach (var (value, _) in keys)
        {
            Touched |= value.Touched;
            Read |= value.Read;
        }
    }

    public Node Input { get; }

    public ImmutableArray<(Condition Value, bool IsDescending)> Keys { get; }
}
