namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Slice.</summary>
/// <param name="Pattern">What is cut.</param>
/// <param name="Offset">How many solutions are left out at the beginning.</param>
/// <param name="Limit">How many are given at most; null for all.</param>
public sealed record SlicePattern(GraphPattern Pattern, long Offset, long? Limit) : GraphPattern;
