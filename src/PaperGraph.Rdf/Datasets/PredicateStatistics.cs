namespace PaperGraph.Rdf;

/// <summary>What a query planner wants to know of a predicate in a graph; exact.</summary>
/// <param name="Count">How many triples have it.</param>
/// <param name="DistinctSubjects">How many subjects those have.</param>
/// <param name="DistinctObjects">How many objects those have.</param>
public readonly record struct PredicateStatistics(int Count, int DistinctSubjects, int DistinctObjects);
