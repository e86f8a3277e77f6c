namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Filter: solutions for which the condition's effective boolean value is true; an error counts as false.</summary>
/// <param name="Condition">Sees the pattern's variables.</param>
/// <param name="Pattern">What is filtered.</param>
public sealed record FilterPattern(Expression Condition, GraphPattern Pattern) : GraphPattern;
