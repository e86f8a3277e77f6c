namespace PaperGraph.Rdf.JsonLd;

/// <summary>What the name of an entry means under a context.</summary>
/// <param name="Name">As written.</param>
/// <param name="Iri">An IRI, a blank node, a keyword, something relative that means nothing, or null.</param>
/// <param name="IsKeyword">Whether <paramref name="Iri"/> is a keyword.</param>
/// <param name="Definition">The term's definition, where the name is a term.</param>
internal sealed record ExpandedKey(string Name, string? Iri, bool IsKeyword, TermDefinition? Definition)
{
    /// <summary>Whether it names a property: whatever holds a colon, well-formed or not.</summary>
    public bool IsProperty => !IsKeyword && Iri is not null && Iri.Contains(':', StringComparison.Ordinal);

    public bool Is(string keyword) => IsKeyword && Iri == keyword;
}
