namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>How many distinct terms stand at a position of a graph's triples.</summary>
internal static class PatternStatistics
{
    /// <summary>Counts the terms.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="predicate">Of these triples only; 0 for all.</param>
    /// <param name="position">0 for the subject, 1 for the predicate, 2 for the object.</param>
    public static int Distinct(GraphIndex graph, int predicate, int position)
    {
        if (predicate == 0 || position == 1)
        {
            return predicate != 0 ? 1 : graph[position switch { 0 => IndexOrder.Spo, 1 => IndexOrder.Pso, _ => IndexOrder.Osp }].Keys.Length;
        }

        var table = graph[position == 0 ? IndexOrder.Pso : IndexOrder.Pos];
        var rows = table.Find(predicate);
        var column = table.Second[rows.Start..rows.End];
        var count = column.IsEmpty ? 0 : 1;
        for (var i = 1; i < column.Length; i++)
        {
            if (column[i] != column[i - 1]) count++;
        }

        return count;
    }
}
