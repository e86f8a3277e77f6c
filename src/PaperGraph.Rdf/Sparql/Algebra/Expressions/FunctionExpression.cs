using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>A function named by an IRI: a cast (section 17.5), or an extension function.</summary>
/// <param name="Function">The IRI; an unknown one is an error when evaluated, not when parsed.</param>
/// <param name="Arguments">In order.</param>
public sealed record FunctionExpression(Iri Function, ImmutableArray<Expression> Arguments) : Expression;
