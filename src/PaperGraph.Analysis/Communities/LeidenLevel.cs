using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Communities;

// A graph whose nodes stand for sets of the graph that was given: rows of neighbours without the node itself, and what a node weighs in the
// quality function (its strength, or its number of nodes).
internal sealed class LeidenLevel(int[] offsets, int[] neighbours, double[] weights, double[] nodeWeights)
{
    public int Count => offsets.Length - 1;

    public double WeightOf(int node) => nodeWeights[node];

    public ReadOnlySpan<int> NeighboursOf(int node) => neighbours.AsSpan(offsets[node], offsets[node + 1] - offsets[node]);

    public ReadOnlySpan<double> WeightsOf(int node) => weights.AsSpan(offsets[node], offsets[node + 1] - offsets[node]);

    public static LeidenLevel Of(UndirectedGraph graph, QualityFunction quality)
    {
        var nodeWeights = new double[graph.NodeCount];
        for (var node = 0; node < nodeWeights.Length; node++)
            nodeWeights[node] = quality == QualityFunction.Modularity ? graph.StrengthOf(node) : 1;
        return new LeidenLevel([.. graph.Offsets], [.. graph.Neighbours], [.. graph.Weights], nodeWeights);
    }

    // One node for each cluster. Clusters are numbered from 0 without gaps; an edge weighs the sum of those between its ends.
    public LeidenLevel Joined(int[] clusterOf, int clusters)
    {
        var members = new ClusterMembers(clusterOf, clusters);
        var joinedOffsets = new int[clusters + 1];
        var joinedNeighbours = new List<int>();
        var joinedWeights = new List<double>();
        var joinedNodeWeights = new double[clusters];
        var sums = new double[clusters];
        var touched = new List<int>();
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            foreach (var node in members.Of(cluster))
            {
                joinedNodeWeights[cluster] += nodeWeights[node];
                for (var i = offsets[node]; i < offsets[node + 1]; i++)
                {
                    var other = clusterOf[neighbours[i]];
                    if (other == cluster) continue;
                    if (sums[other] == 0) touched.Add(other);
                    sums[other] += weights[i];
                }
            }

            foreach (var other in touched)
            {
                joinedNeighbours.Add(other);
                joinedWeights.Add(sums[other]);
                sums[other] = 0;
            }

            touched.Clear();
            joinedOffsets[cluster + 1] = joinedNeighbours.Count;
        }

        return new LeidenLevel(joinedOffsets, [.. joinedNeighbours], [.. joinedWeights], joinedNodeWeights);
    }
}
