namespace PaperGraph.Analysis.Communities;

// The weight of a node's edges to each cluster around it. A dense array, wiped by the list of what was touched.
internal sealed class NeighbourWeights(int clusters)
{
    private readonly double[] _weights = new double[clusters];
    private readonly int[] _clusters = new int[clusters];
    private int _count;

    // In the order of the node's neighbours.
    public ReadOnlySpan<int> Clusters => _clusters.AsSpan(0, _count);

    public double To(int cluster) => _weights[cluster];

    public void Add(int cluster, double weight)
    {
        if (_weights[cluster] == 0) _clusters[_count++] = cluster;
        _weights[cluster] += weight;
    }

    public void Clear()
    {
        foreach (var cluster in Clusters) _weights[cluster] = 0;
        _count = 0;
    }
}
