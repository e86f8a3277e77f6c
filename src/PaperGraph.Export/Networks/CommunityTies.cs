using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Export.Networks;

// A graph as it is laid out: ties inside a community pull harder than those between, so that communities take ground of their own. In a
// network of co-occurrence most of a node's ties lead out of its community, and by their weights alone all would lie in one heap.
internal static class CommunityTies
{
    // Tried from 1 to 9 on a page of listings. Of concepts that meet, neighbouring communities run into each other at 4, and at 9 borders
    // can be seen. Papers and their concepts are apart at 4, and at 9 each is so dense that labels find no place.
    private const double PullOfPairs = 9;
    private const double PullOfGraph = 4;

    public static UndirectedGraph Strengthen(UndirectedGraph graph, ImmutableArray<int> communities, NetworkProjection projection)
    {
        var pull = projection == NetworkProjection.Graph ? PullOfGraph : PullOfPairs;
        var edges = new List<WeightedEdge>(graph.EdgeCount);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var neighbours = graph.NeighboursOf(node);
            var weights = graph.WeightsOf(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] < node) continue;
                var isInside = communities[neighbours[i]] == communities[node];
                edges.Add(new WeightedEdge(node, neighbours[i], isInside ? pull * weights[i] : weights[i]));
            }
        }

        return UndirectedGraph.FromEdges(graph.NodeCount, CollectionsMarshal.AsSpan(edges));
    }
}
