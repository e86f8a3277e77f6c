namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>One key of ORDER BY.</summary>
/// <param name="Expression">An error sorts as unbound: first.</param>
/// <param name="IsDescending">Whether DESC stands before it.</param>
public sealed record OrderKey(Expression Expression, bool IsDescending);
