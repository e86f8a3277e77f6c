namespace PaperGraph.Rdf;

/// <summary>
/// Tells a sink where in the document its reader stands. Nothing is counted until it is asked, so a sink pays for the lines it wants only.
/// </summary>
public interface IDocumentPlace
{
    /// <summary>The line, from 1, on which the last term of the quad ends that is being handed out; meaningless at other times.</summary>
    long Line { get; }
}
