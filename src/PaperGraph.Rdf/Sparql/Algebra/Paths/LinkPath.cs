namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>One predicate.</summary>
/// <param name="Predicate">The predicate.</param>
public sealed record LinkPath(Iri Predicate) : PropertyPath;
