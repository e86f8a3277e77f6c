namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Distinct: each solution once. Reduced may keep duplicates.</summary>
/// <param name="Pattern">What is made distinct.</param>
/// <param name="IsReduced">Whether duplicates are allowed to remain.</param>
public sealed record DistinctPattern(GraphPattern Pattern, bool IsReduced) : GraphPattern;
