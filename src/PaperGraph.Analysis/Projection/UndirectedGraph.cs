namespace PaperGraph.Analysis.Projection;

/// <summary>
/// A simple undirected weighted graph in compressed rows: each node's neighbours stand next to each other, ascending.
/// Frozen: safe to share between threads.
/// </summary>
public sealed class UndirectedGraph
{
    private readonly int[] _offsets;
    private readonly int[] _neighbours;
    private readonly double[] _weights;

    private UndirectedGraph(int[] offsets, int[] neighbours, double[] weights)
    {
        _offsets = offsets;
        _neighbours = neighbours;
        _weights = weights;
    }

    /// <summary>Number of nodes.</summary>
    public int NodeCount => _offsets.Length - 1;

    // The rows as they lie, for loops over all of them.
    internal ReadOnlySpan<int> Offsets => _offsets;

    internal ReadOnlySpan<int> Neighbours => _neighbours;

    internal ReadOnlySpan<double> Weights => _weights;

    /// <summary>Number of edges; parallel ones count once, self-loops not at all.</summary>
    public int EdgeCount => _neighbours.Length / 2;

    /// <summary>Joins parallel edges, whatever their direction, by the sum of their weights, and drops self-loops.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node, or a weight is not finite and greater than zero.</exception>
    public static UndirectedGraph FromEdges(int nodeCount, ReadOnlySpan<WeightedEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        var offsets = CountRows(nodeCount, edges);
        var neighbours = new int[offsets[nodeCount]];
        var weights = new double[neighbours.Length];
        var next = offsets.AsSpan(0, nodeCount).ToArray();
        foreach (var edge in edges)
        {
            if (edge.Source == edge.Target) continue;
            Place(edge.Source, edge.Target, edge.Weight);
            Place(edge.Target, edge.Source, edge.Weight);
        }

        return JoinParallel(offsets, neighbours, weights);

        void Place(int from, int to, double weight)
        {
            var slot = next[from]++;
            neighbours[slot] = to;
            weights[slot] = weight;
        }
    }

    /// <summary>Number of distinct neighbours.</summary>
    public int DegreeOf(int node) => _offsets[node + 1] - _offsets[node];

    /// <summary>The neighbours of a node, ascending.</summary>
    public ReadOnlySpan<int> NeighboursOf(int node) => _neighbours.AsSpan(_offsets[node], DegreeOf(node));

    /// <summary>The weights of the edges to <see cref="NeighboursOf"/>, in the same order.</summary>
    public ReadOnlySpan<double> WeightsOf(int node) => _weights.AsSpan(_offsets[node], DegreeOf(node));

    /// <summary>Sum of the weights of a node's edges, added in the order of <see cref="NeighboursOf"/>: its weighted degree.</summary>
    public double StrengthOf(int node)
    {
        double sum = 0;
        foreach (var weight in WeightsOf(node)) sum += weight;
        return sum;
    }

    // From the edges to greater nodes only: one row a node, ascending. Rows are let go of as they are used.
    internal static UndirectedGraph FromUpperRows(WeightedNeighbour[]?[] rows)
    {
        var offsets = new int[rows.Length + 1];
        for (var node = 0; node < rows.Length; node++)
        {
            offsets[node + 1] += rows[node]!.Length;
            foreach (var neighbour in rows[node]!) offsets[neighbour.Node + 1]++;
        }

        for (var node = 0; node < rows.Length; node++) offsets[node + 1] = checked(offsets[node + 1] + offsets[node]);
        var neighbours = new int[offsets[^1]];
        var weights = new double[offsets[^1]];
        var next = offsets[..rows.Length];
        for (var node = 0; node < rows.Length; node++)
        {
            // What comes from smaller nodes is in place already, ascending.
            foreach (var (other, weight) in rows[node]!)
            {
                (neighbours[next[node]], weights[next[node]++]) = (other, weight);
                (neighbours[next[other]], weights[next[other]++]) = (node, weight);
            }

            rows[node] = null;
        }

        return new UndirectedGraph(offsets, neighbours, weights);
    }

    private static int[] CountRows(int nodeCount, ReadOnlySpan<WeightedEdge> edges)
    {
        var offsets = new int[nodeCount + 1];
        foreach (var edge in edges)
        {
            if ((uint)edge.Source >= (uint)nodeCount || (uint)edge.Target >= (uint)nodeCount)
                throw new ArgumentOutOfRangeException(nameof(edges), edge, $"An end of the edge is not among the {nodeCount} nodes.");
            if (!(edge.Weight > 0) || !double.IsFinite(edge.Weight))
                throw new ArgumentOutOfRangeException(nameof(edges), edge, "A weight is finite and greater than zero.");
            if (edge.Source == edge.Target) continue;
            offsets[edge.Source + 1]++;
            offsets[edge.Target + 1]++;
        }

        for (var i = 0; i < nodeCount; i++) offsets[i + 1] = checked(offsets[i + 1] + offsets[i]);
        return offsets;
    }

    private static UndirectedGraph JoinParallel(int[] offsets, int[] neighbours, double[] weights)
    {
        var nodeCount = offsets.Length - 1;
        var joined = new int[nodeCount + 1];
        var end = 0;
        for (var node = 0; node < nodeCount; node++)
        {
            var (start, length) = (offsets[node], offsets[node + 1] - offsets[node]);
            var row = neighbours.AsSpan(start, length);
            var rowWeights = weights.AsSpan(start, length);
            SortRow(row, rowWeights);
            joined[node] = end;
            for (var i = 0; i < length; i++)
            {
                if (end > joined[node] && neighbours[end - 1] == row[i])
                {
                    weights[end - 1] += rowWeights[i];
                    continue;
                }

                neighbours[end] = row[i];
                weights[end++] = rowWeights[i];
            }
        }

        joined[nodeCount] = end;
        return new UndirectedGraph(joined, neighbours[..end], weights[..end]);
    }

    // Parallel edges are summed in ascending order of weight, so the sum does not depend on how the sort treats ties.
    private static void SortRow(Span<int> row, Span<double> weights)
    {
        row.Sort(weights);
        for (var start = 0; start < row.Length;)
        {
            var end = start + 1;
            while (end < row.Length && row[end] == row[start]) end++;
            if (end - start > 1) weights[start..end].Sort();
            start = end;
        }
    }
}
