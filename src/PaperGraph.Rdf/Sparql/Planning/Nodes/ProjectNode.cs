namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Project: the pattern's other variables have slots of their own, so nothing is to be done but to forget them.</summary>
internal sealed class ProjectNode : Node
{
    public ProjectNode(Node input, SlotSet projected)
    {
        Input = input;
        Maybe = input.Maybe & projected;
        Certain = input.Certain & projected;
        Touched = input.Touched;
        Read = input.Read;
    }

    public Node Input { get; }
}
