namespace PaperGraph.Rdf;

/// <summary>Makes one graph of several.</summary>
internal static class GraphMerge
{
    public static GraphIndex Of(ReadOnlySpan<GraphIndex> graphs)
    {
        var count = 0L;
        foreach (var graph in graphs) count += graph.Count;
        if (count > Array.MaxLength) throw new InvalidOperationException("The graphs have more triples than one graph can keep.");
        var rows = new QuadRow[count];
        var (next, largest) = (0, 0);
        foreach (var graph in graphs)
        {
            var table = graph[IndexOrder.Spo];
            for (var key = 0; key < table.Keys.Length; key++)
            {
                for (var row = table.Starts[key]; row < table.Starts[key + 1]; row++)
                    rows[next++] = new QuadRow(table.Keys[key], table.Second[row], table.Third[row], 0);
            }

            largest = Math.Max(largest, Math.Max(table.Keys[^1], graph[IndexOrder.Pso].Keys[^1]));
            largest = Math.Max(largest, graph[IndexOrder.Osp].Keys[^1]);
        }

        return new GraphIndex(GraphColumnsBuilder.Build(rows, rows.Length, largest), new SectionGuard(), 0);
    }
}
