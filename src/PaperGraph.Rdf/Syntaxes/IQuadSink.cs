namespace PaperGraph.Rdf;

/// <summary>
/// What takes quads as they are read: a writer, a dataset builder, a counter. A reader calls it on the thread that runs the reader, in
/// document order.
/// </summary>
public interface IQuadSink
{
    /// <summary>Takes one quad, which is good only until this returns.</summary>
    void OnQuad(in QuadView quad);

    /// <summary>
    /// Takes, before all else of a document, what tells the place of its quads. Only syntaxes that are read as they stand have one: all but
    /// JSON-LD. Who has no use for it leaves this as it is.
    /// </summary>
    void OnBegin(IDocumentPlace place)
    {
    }

    /// <summary>
    /// Takes a prefix as the document declares it, before the quads that may use it. Prefixes are no part of the graph: who has no use for
    /// them leaves this as it is.
    /// </summary>
    /// <param name="prefix">Without the colon; may be empty.</param>
    /// <param name="name">The namespace, an absolute IRI.</param>
    void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
    }
}
