using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A function with a keyword of its own. The parser has checked the number of arguments.</summary>
/// <param name="Function">Which.</param>
/// <param name="Arguments">In order; BOUND has one <see cref="VariableExpression"/>.</param>
public sealed record BuiltInExpression(BuiltInFunction Function, ImmutableArray<Expression> Arguments) : Expression;
