namespace PaperGraph.Rdf.JsonLd;

/// <summary>How JSON-LD is read, beyond <see cref="RdfReadOptions"/>. Immutable.</summary>
public sealed record JsonLdReadOptions
{
    /// <summary>Where remote contexts come from; when null, a document that names one has a fault there.</summary>
    public IDocumentLoader? DocumentLoader { get; init; }

    /// <summary>A context that holds before the document's own: a JSON document whose object has an <c>@context</c>, or is one.</summary>
    public ReadOnlyMemory<byte> ExpandContext { get; init; }

    /// <summary>What becomes of <c>@direction</c>.</summary>
    public RdfDirection RdfDirection { get; init; }

    /// <summary>The version of JSON-LD to hold the document to.</summary>
    public JsonLdVersion Version { get; init; }
}
