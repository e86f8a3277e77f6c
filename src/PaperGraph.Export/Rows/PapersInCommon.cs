using PaperGraph.Analysis.Projection;
using PaperGraph.Export.Networks;

namespace PaperGraph.Export.Rows;

// The papers that two concepts have in common, found from the sorted lists of either's.
internal sealed class PapersInCommon
{
    private readonly int[][] _papersOf = [];
    private readonly int[] _found = [];

    public PapersInCommon(Network network)
    {
        if (network.Projection != NetworkProjection.Concepts) return;
        var graph = network.Graph;
        var order = NodeOrder.Of(graph);
        var numbers = new int[order.Concepts];
        Array.Fill(numbers, -1);
        _papersOf = new int[network.NodeCount][];
        for (var node = 0; node < network.NodeCount; node++)
        {
            var concept = network.Nodes[node] - order.Papers;
            numbers[concept] = node;
            _papersOf[node] = new int[graph.ConceptSupport[concept]];
        }

        // Edges are sorted by paper, so every list ascends.
        var next = new int[network.NodeCount];
        foreach (var edge in graph.PaperConcepts)
        {
            if (numbers[edge.Concept] is var node and >= 0) _papersOf[node][next[node]++] = edge.Paper;
        }

        _found = new int[_papersOf.Max(static papers => (int?)papers.Length) ?? 0];
    }

    // Ascending; good until the next call.
    public ReadOnlySpan<int> Of(NetworkEdge edge)
    {
        var (a, b) = (_papersOf[edge.Source], _papersOf[edge.Target]);
        var (i, j, count) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] < b[j]) i++;
            else if (b[j] < a[i]) j++;
            else (_found[count++], i, j) = (a[i], i + 1, j + 1);
        }

        return _found.AsSpan(0, count);
    }
}
