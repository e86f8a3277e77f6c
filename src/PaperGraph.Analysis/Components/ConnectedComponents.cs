using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Components;

/// <summary>Parts of a graph without a path between them (Hopcroft &amp; Tarjan 1973).</summary>
public static class ConnectedComponents
{
    /// <summary>The components; an isolated node is one of its own. Linear in nodes and edges.</summary>
    public static Partition Of(UndirectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Partition.Of(Within(graph, new int[graph.NodeCount]));
    }

    // The least node that each can be reached from without leaving its part.
    internal static int[] Within(UndirectedGraph graph, int[] partOf)
    {
        var labels = new int[graph.NodeCount];
        Array.Fill(labels, -1);
        var stack = new Stack<int>();
        for (var root = 0; root < labels.Length; root++)
        {
            if (labels[root] >= 0) continue;
            labels[root] = root;
            stack.Push(root);
            while (stack.TryPop(out var node))
            {
                foreach (var neighbour in graph.NeighboursOf(node))
                {
                    if (labels[neighbour] >= 0 || partOf[neighbour] != partOf[root]) continue;
                    labels[neighbour] = root;
                    stack.Push(neighbour);
                }
            }
        }

        return labels;
    }
}
