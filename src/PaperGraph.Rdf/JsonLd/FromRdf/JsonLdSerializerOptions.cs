namespace PaperGraph.Rdf.JsonLd;

/// <summary>How <see cref="JsonLdSerializer"/> says RDF in JSON. Immutable.</summary>
public sealed record JsonLdSerializerOptions
{
    /// <summary>
    /// Writes booleans, integers up to 2^53 and finite doubles as JSON's own. Readable, but not exact: lexical forms such as <c>01</c> are
    /// lost, and a whole double comes back as an integer.
    /// </summary>
    public bool UseNativeTypes { get; init; }

    /// <summary>Writes rdf:type as any other property, not as <c>@type</c>.</summary>
    public bool UseRdfType { get; init; }

    /// <summary>What in RDF is taken for <c>@direction</c>.</summary>
    public RdfDirection RdfDirection { get; init; }
}
