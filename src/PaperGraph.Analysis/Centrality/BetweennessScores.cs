using System.Collections.Immutable;

namespace PaperGraph.Analysis.Centrality;

/// <summary>How many shortest paths go through each node.</summary>
/// <param name="Values">
/// For each node, the sum over all unordered pairs of other nodes of the share of their shortest paths that passes it.
/// </param>
/// <param name="Pivots">Number of nodes that paths were followed from.</param>
/// <param name="IsExact">Whether those were all; otherwise the values are unbiased estimates.</param>
public sealed record BetweennessScores(ImmutableArray<double> Values, int Pivots, bool IsExact)
{
    /// <summary>A value as a share of all pairs of other nodes, in [0, 1]; 0 in graphs of fewer than three nodes.</summary>
    public double ShareOf(int node)
    {
        var pairs = (Values.Length - 1.0) * (Values.Length - 2.0) / 2;
        return pairs > 0 ? Values[node] / pairs : 0;
    }
}
