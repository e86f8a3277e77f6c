namespace PaperGraph.Analysis.Communities;

// The nodes of each cluster, ascending, in one array.
internal sealed class ClusterMembers
{
    private readonly int[] _starts;
    private readonly int[] _nodes;

    public ClusterMembers(ReadOnlySpan<int> clusterOf, int clusters)
    {
        _starts = new int[clusters + 1];
        foreach (var cluster in clusterOf) _starts[cluster + 1]++;
        for (var cluster = 0; cluster < clusters; cluster++) _starts[cluster + 1] += _starts[cluster];
        var next = _starts[..clusters];
        _nodes = new int[clusterOf.Length];
        for (var node = 0; node < clusterOf.Length; node++) _nodes[next[clusterOf[node]]++] = node;
    }

    public Span<int> Of(int cluster) => _nodes.AsSpan(_starts[cluster].._starts[cluster + 1]);

    // Renumbers clusters from 0 without gaps, in order of their first node, and says how many there are.
    public static int Renumber(Span<int> clusterOf)
    {
        var numbers = new int[clusterOf.Length];
        var count = 0;
        foreach (ref var cluster in clusterOf)
        {
            if (numbers[cluster] == 0) numbers[cluster] = ++count;
            cluster = numbers[cluster] - 1;
        }

        return count;
    }
}
