using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Cores;

/// <summary>
/// How deep in the graph each node lies: the largest k for which it belongs to a subgraph where all have k neighbours (Seidman 1983), by
/// the algorithm of Batagelj &amp; Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003.
/// </summary>
public static class CoreNumbers
{
    /// <summary>The core number of each node; 0 for isolated ones. Weights do not matter. Linear in nodes and edges.</summary>
    public static ImmutableArray<int> Of(UndirectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var count = graph.NodeCount;
        var core = new int[count];
        var most = 0;
        for (var node = 0; node < count; node++) most = Math.Max(most, core[node] = graph.DegreeOf(node));

        // Nodes in order of what is left of their degree; first[d] is where degree d begins.
        var first = new int[most + 2];
        foreach (var degree in core) first[degree + 1]++;
        for (var degree = 0; degree <= most; degree++) first[degree + 1] += first[degree];
        var (order, place) = (new int[count], new int[count]);
        var next = first.AsSpan().ToArray();
        for (var node = 0; node < count; node++) order[place[node] = next[core[node]]++] = node;

        for (var i = 0; i < count; i++)
        {
            var node = order[i];
            foreach (var neighbour in graph.NeighboursOf(node))
            {
                if (core[neighbour] <= core[node]) continue;

                // Swap the neighbour with the first of its degree, and move the border past it: it is one degree lower now.
                var (at, to) = (place[neighbour], first[core[neighbour]]);
                var other = order[to];
                (order[at], place[other]) = (other, at);
                (order[to], place[neighbour]) = (neighbour, to);
                first[core[neighbour]] = to + 1;
                core[neighbour]--;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(core);
    }
}
