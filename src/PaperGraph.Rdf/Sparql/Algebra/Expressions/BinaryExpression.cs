namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>An operator with two operands.</summary>
/// <param name="Operator">Which.</param>
/// <param name="Left">Left operand.</param>
/// <param name="Right">Right operand.</param>
public sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression;
