namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A set function over a group (section 18.5.1).</summary>
/// <param name="Function">Which one.</param>
/// <param name="Expression">Evaluated for each solution of the group; null for <c>COUNT(*)</c>.</param>
/// <param name="IsDistinct">Whether equal terms count once; with <c>COUNT(DISTINCT *)</c>, equal solutions.</param>
/// <param name="Separator">Of GROUP_CONCAT: what stands between; one blank unless the query says otherwise.</param>
public sealed record Aggregate(AggregateFunction Function, Expression? Expression, bool IsDistinct, string Separator = " ");
