using System.Collections.Immutable;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Centrality;

/// <summary>How many neighbours nodes have, and how strongly they are tied (Freeman 1978; Barrat et al. 2004).</summary>
public static class Degrees
{
    /// <summary>Number of distinct neighbours of each node.</summary>
    public static ImmutableArray<int> Of(UndirectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var degrees = ImmutableArray.CreateBuilder<int>(graph.NodeCount);
        for (var node = 0; node < graph.NodeCount; node++) degrees.Add(graph.DegreeOf(node));
        return degrees.MoveToImmutable();
    }

    /// <summary>Sum of the weights of each node's edges: weighted degree, or strength.</summary>
    public static ImmutableArray<double> WeightedOf(UndirectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var strengths = ImmutableArray.CreateBuilder<double>(graph.NodeCount);
        for (var node = 0; node < graph.NodeCount; node++) strengths.Add(graph.StrengthOf(node));
        return strengths.MoveToImmutable();
    }
}
