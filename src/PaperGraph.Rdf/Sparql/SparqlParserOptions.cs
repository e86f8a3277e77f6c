namespace PaperGraph.Rdf.Sparql;

/// <summary>What a query may take for granted. Immutable.</summary>
public sealed record SparqlParserOptions
{
    /// <summary>What relative IRIs are resolved against until the query's own BASE; without one, a relative IRI is a fault.</summary>
    public Iri? BaseIri { get; init; }

    /// <summary>Prefixes that hold without a PREFIX line; one of the query with the same name goes before.</summary>
    public PrefixMap Prefixes { get; init; } = new();
}
