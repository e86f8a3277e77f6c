namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Minus: solutions of the left that no solution of the right with a variable in common agrees with.</summary>
/// <param name="Left">What is kept.</param>
/// <param name="Right">What is taken away.</param>
public sealed record MinusPattern(GraphPattern Left, GraphPattern Right) : GraphPattern;
