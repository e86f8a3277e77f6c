using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A key of ORDER BY.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Source">The same, for Explain.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal sealed record SortKey(CompiledExpression Value, Expression Source, bool IsDescending);
