using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>IN and NOT IN.</summary>
/// <param name="Operand">What is looked for.</param>
/// <param name="List">Where; may be empty.</param>
/// <param name="IsNegated">Whether it is NOT IN.</param>
public sealed record InExpression(Expression Operand, ImmutableArray<Expression> List, bool IsNegated) : Expression;
