using PaperGraph.Analysis.Cores;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Cores;

public sealed class CoreNumbersTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(50, 40)]
    [InlineData(60, 300)]
    [InlineData(200, 2000)]
    public void Cores_are_what_is_left_after_peeling(int nodes, int edges)
    {
        var random = new SplitMix64(5);
        var drawn = new WeightedEdge[edges];
        foreach (ref var edge in drawn.AsSpan()) edge = new WeightedEdge(random.Next(nodes), random.Next(nodes), 1);
        var graph = UndirectedGraph.FromEdges(nodes, drawn);

        Assert.Equal(Peeled(graph), CoreNumbers.Of(graph).ToArray());
    }

    private static int[] Peeled(UndirectedGraph graph)
    {
        var core = new int[graph.NodeCount];
        for (var k = 1; ; k++)
        {
            var left = Enumerable.Range(0, graph.NodeCount).Where(node => core[node] == k - 1).ToHashSet();
            while (left.RemoveWhere(node => graph.NeighboursOf(node).ToArray().Count(left.Contains) < k) > 0)
            {
            }

            if (left.Count == 0) return core;
            foreach (var node in left) core[node] = k;
        }
    }
}
