namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>EXISTS and NOT EXISTS: whether the pattern, with the solution's bindings put in, has a solution (section 18.6).</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="IsNegated">Whether it is NOT EXISTS.</param>
public sealed record ExistsExpression(GraphPattern Pattern, bool IsNegated) : Expression;
