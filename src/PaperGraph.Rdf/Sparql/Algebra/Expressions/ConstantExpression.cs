namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A constant.</summary>
/// <param name="Term">An IRI or a literal.</param>
public sealed record ConstantExpression(Term Term) : Expression;
