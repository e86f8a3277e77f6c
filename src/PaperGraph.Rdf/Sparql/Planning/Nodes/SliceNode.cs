namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Slice.</summary>
internal sealed class SliceNode : Node
{
    public SliceNode(Node input, long offset, long? limit)
    {
        (Input, Offset, Limit) = (input, offset, limit);
        (Maybe, Certain, Touched, Read) = (input.Maybe, input.Certain, input.Touched, input.Read);
    }

    public Node Input { get; }

    public long Offset { get; }

    public long? Limit { get; }
}
