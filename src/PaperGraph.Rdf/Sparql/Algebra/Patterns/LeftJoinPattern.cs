namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>LeftJoin, of OPTIONAL.</summary>
/// <param name="Left">What is kept.</param>
/// <param name="Right">What is added where it fits.</param>
/// <param name="Condition">Sees the variables of both sides; null for true.</param>
public sealed record LeftJoinPattern(GraphPattern Left, GraphPattern Right, Expression? Condition) : GraphPattern;
