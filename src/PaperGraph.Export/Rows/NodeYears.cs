using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// Years of the papers behind every node, by NodeOrder. A year that a date cannot hold counts as not known.
internal sealed class NodeYears
{
    private readonly int[] _first;
    private readonly long[] _sum;
    private readonly int[] _count;

    private NodeYears(int nodes) => (_first, _sum, _count) = (new int[nodes], new long[nodes], new int[nodes]);

    public static NodeYears Of(KnowledgeGraph graph)
    {
        var order = NodeOrder.Of(graph);
        var years = new NodeYears(order.Count);
        for (var paper = 0; paper < order.Papers; paper++) years.Add(paper, Of(graph.Papers[paper]));
        foreach (var edge in graph.PaperConcepts) years.Add(order.Concept(edge.Concept), Of(graph.Papers[edge.Paper]));
        foreach (var link in graph.Links)
        {
            if (link.Repository >= 0) years.Add(order.Repository(link.Repository), Of(graph.Papers[link.Paper]));
        }

        return years;
    }

    public static int? Of(Paper paper) => paper.Year is >= 1 and <= 9999 ? paper.Year : null;

    public int? First(int node) => _count[node] > 0 ? _first[node] : null;

    // To hundredths.
    public double? Average(int node) => _count[node] > 0 ? Math.Round((double)_sum[node] / _count[node], 2) : null;

    private void Add(int node, int? year)
    {
        if (year is not { } known) return;
        _first[node] = _count[node] == 0 ? known : Math.Min(_first[node], known);
        _sum[node] += known;
        _count[node]++;
    }
}
