using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Inline data.</summary>
/// <param name="Variables">The columns.</param>
/// <param name="Rows">Each as long as the columns; <c>default</c> for UNDEF.</param>
public sealed record ValuesPattern(ImmutableArray<Variable> Variables, ImmutableArray<ImmutableArray<Term>> Rows) : GraphPattern;
