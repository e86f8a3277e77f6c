using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A basic graph pattern; the empty one has one solution that binds nothing.</summary>
/// <param name="Triples">All must match with the same bindings.</param>
public sealed record BasicGraphPattern(ImmutableArray<TriplePattern> Triples) : GraphPattern;
