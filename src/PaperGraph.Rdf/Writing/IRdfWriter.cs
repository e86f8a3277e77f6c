namespace PaperGraph.Rdf;

/// <summary>
/// Writes a document of some syntax, quad by quad, in the order given. What it takes may come straight from a reader. Disposing of it ends
/// the document; the stream stays open.
/// </summary>
public interface IRdfWriter : IQuadSink, IDisposable;
