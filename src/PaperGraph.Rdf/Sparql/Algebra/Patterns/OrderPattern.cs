using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>OrderBy, by section 15.1; stable.</summary>
/// <param name="Pattern">What is ordered.</param>
/// <param name="Keys">The first counts most.</param>
public sealed record OrderPattern(GraphPattern Pattern, ImmutableArray<OrderKey> Keys) : GraphPattern;
