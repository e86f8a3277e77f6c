namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Union: all solutions of both sides, duplicates kept.</summary>
/// <param name="Left">One side.</param>
/// <param name="Right">The other side.</param>
public sealed record UnionPattern(GraphPattern Left, GraphPattern Right) : GraphPattern;
