namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Extend, of BIND and of expressions in SELECT and GROUP BY: an error leaves the variable unbound.</summary>
/// <param name="Pattern">What is extended; it does not bind the variable.</param>
/// <param name="Variable">The new variable.</param>
/// <param name="Expression">Its value.</param>
public sealed record ExtendPattern(GraphPattern Pattern, Variable Variable, Expression Expression) : GraphPattern;
