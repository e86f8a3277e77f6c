using PaperGraph.Analysis.Components;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Communities;

/// <summary>How good a partition is.</summary>
public static class Quality
{
    /// <summary>The value of a quality function; its definition is with <see cref="QualityFunction"/>. Modularity of a graph without edges is 0.</summary>
    public static double Of(UndirectedGraph graph, Partition partition, QualityFunction quality, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        return Of(graph, partition.PartOf.AsSpan(), partition.Count, quality, resolution);
    }

    internal static double Of(UndirectedGraph graph, ReadOnlySpan<int> partOf, int parts, QualityFunction quality, double resolution)
    {
        // Both ends of an edge count, so inside[part] is twice the weight inside.
        var inside = new double[parts];
        var totals = new double[parts];
        double all = 0;
        for (var node = 0; node < partOf.Length; node++)
        {
            var neighbours = graph.NeighboursOf(node);
            var weights = graph.WeightsOf(node);
            double strength = 0;
            for (var i = 0; i < neighbours.Length; i++)
            {
                strength += weights[i];
                if (partOf[neighbours[i]] == partOf[node]) inside[partOf[node]] += weights[i];
            }

            totals[partOf[node]] += quality == QualityFunction.Modularity ? strength : 1;
            all += strength;
        }

        double sum = 0;
        for (var part = 0; part < parts; part++)
        {
            sum += quality == QualityFunction.ConstantPotts ? (inside[part] - (resolution * totals[part] * (totals[part] - 1))) / 2
                : all == 0 ? 0
                : (inside[part] / all) - (resolution * (totals[part] / all) * (totals[part] / all));
        }

        return sum;
    }
}
