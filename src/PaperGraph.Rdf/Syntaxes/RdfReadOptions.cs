namespace PaperGraph.Rdf;

/// <summary>How a document is read. Immutable.</summary>
public sealed record RdfReadOptions
{
    /// <summary>The document's name in messages; may be empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>What relative IRIs are resolved against until the document says otherwise; without one, a relative IRI is a fault.</summary>
    public Iri? BaseIri { get; init; }

    /// <summary>
    /// Called with each fault, after which the reader goes on with the next statement that it can find: what was sound before and after
    /// still comes out. When null, the first fault throws <see cref="RdfSyntaxException"/>.
    /// </summary>
    public Action<RdfSyntaxError>? OnError { get; init; }

    /// <summary>Looked at every few thousand statements.</summary>
    public CancellationToken CancellationToken { get; init; }
}
