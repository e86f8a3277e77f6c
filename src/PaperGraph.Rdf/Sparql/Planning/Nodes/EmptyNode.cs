namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>A pattern that has no solution in this dataset.</summary>
internal sealed class EmptyNode : Node
{
    /// <summary>Makes a node.</summary>
    /// <param name="reason">For Explain.</param>
    /// <param name="variables">What solutions would bind.</param>
    public EmptyNode(string reason, SlotSet variables)
    {
        Reason = reason;
        Maybe = Certain = Touched = variables;
    }

    public string Reason { get; }
}
