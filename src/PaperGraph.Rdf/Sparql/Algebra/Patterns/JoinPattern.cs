namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Join: solutions of both sides that agree.</summary>
/// <param name="Left">One side.</param>
/// <param name="Right">The other side.</param>
public sealed record JoinPattern(GraphPattern Left, GraphPattern Right) : GraphPattern;
