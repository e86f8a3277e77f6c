namespace PaperGraph.Rdf.Shacl;

/// <summary>What is wrong, or doubtful, at a node of a shapes graph.</summary>
/// <param name="Node">The shape, or the node of a list or path that has the fault.</param>
/// <param name="Reason">A sentence without the node's name and without a full stop.</param>
public sealed record ShapeFault(Term Node, string Reason)
{
    /// <summary>Node and reason on one line.</summary>
    public override string ToString() => $"{Node}: {Reason}";
}
