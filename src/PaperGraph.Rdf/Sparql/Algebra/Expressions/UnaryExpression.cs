namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>An operator with one operand.</summary>
/// <param name="Operator">Which.</param>
/// <param name="Operand">Its operand.</param>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression;
