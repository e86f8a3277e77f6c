namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>How many distinct terms stand at a position of a graph's triples.</summary>
internal static class PatternStatistics
{
    /// <summary>Looks it up in what was counted when the dataset was built.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="predicate">Of these triples only; 0 for all.</param>
    /// <param name="position">0 for the subject, 1 for the predicate, 2 for the object.</param>
    public static int Distinct(GraphIndex graph, int predicate, int position) => (position, predicate) switch
    {
        (0, 0) => graph.DistinctSubjects,
        (1, 0) => graph.DistinctPredicates,
        (2, 0) => graph.DistinctObjects,
        (0, _) => graph.StatisticsOf(predicate).DistinctSubjects,
        (2, _) => graph.StatisticsOf(predicate).DistinctObjects,
        _ => 1,
    };
}
