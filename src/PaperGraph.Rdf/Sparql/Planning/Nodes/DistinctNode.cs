namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Distinct.</summary>
internal sealed class DistinctNode : Node
{
    public DistinctNode(Node input)
    {
        Input = input;
        (Maybe, Certain, Touched, Read) = (input.Maybe, input.Certain, input.Touched, input.Read);
    }

    public Node Input { get; }
}
