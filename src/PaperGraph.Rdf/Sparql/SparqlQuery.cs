using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql;

/// <summary>
/// A query in the algebra of SPARQL 1.1 Query, section 18: parsed, checked and translated, not yet optimised. Immutable, so one query can be
/// run on many datasets and threads.
/// </summary>
public sealed record SparqlQuery
{
    /// <summary>Which form it has.</summary>
    public required QueryForm Form { get; init; }

    /// <summary>The whole pattern, solution modifiers included.</summary>
    public required GraphPattern Pattern { get; init; }

    /// <summary>The columns of a SELECT, in order; for the other forms, the variables that the pattern gives out.</summary>
    public required ImmutableArray<Variable> Variables { get; init; }

    /// <summary>The template of a CONSTRUCT; its blank nodes are variables that the pattern does not bind, new for each solution.</summary>
    public ImmutableArray<TriplePattern> Template { get; init; } = [];

    /// <summary>What a DESCRIBE names; <c>*</c> stands here as the variables it means.</summary>
    public ImmutableArray<PatternTerm> Described { get; init; } = [];

    /// <summary>FROM: the graphs that make up the default graph; with <see cref="FromNamed"/> empty too, the dataset's own graphs are used.</summary>
    public ImmutableArray<Iri> From { get; init; } = [];

    /// <summary>FROM NAMED: the named graphs.</summary>
    public ImmutableArray<Iri> FromNamed { get; init; } = [];

    /// <summary>The prefixes that the query declares; results are shortened with them.</summary>
    public PrefixMap Prefixes { get; init; } = new();

    /// <summary>The last BASE of the query or the one given to the parser; null without one. IRI() resolves against it.</summary>
    public Iri? BaseIri { get; init; }
}
