using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Project: only these variables remain, in this order.</summary>
/// <param name="Pattern">What is projected; a sub-query's other variables are not seen outside.</param>
/// <param name="Variables">May name variables that are never bound.</param>
public sealed record ProjectPattern(GraphPattern Pattern, ImmutableArray<Variable> Variables) : GraphPattern;
