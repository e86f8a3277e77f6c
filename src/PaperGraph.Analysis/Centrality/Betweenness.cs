using System.Runtime.InteropServices;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Centrality;

/// <summary>
/// Betweenness centrality by number of steps (weights do not matter): Brandes, "A Faster Algorithm for Betweenness Centrality", 2001; of
/// large graphs estimated from random pivots as in Brandes &amp; Pich, "Centrality Estimation in Large Networks", 2007.
/// </summary>
/// <remarks>Cost: pivots × edges. Weights here say how strong a tie is; to make lengths of them would need a choice that nothing backs.</remarks>
public static class Betweenness
{
    private const long Budget = 400_000_000;
    private const int LeastPivots = 64;

    // Pivots are dealt to so many sums, which are added in order at the end: what is summed does not depend on the number of threads.
    private const int Sums = 16;

    /// <summary>The scores of all nodes. The same bits at any thread count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for less than one pivot.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static BetweennessScores Of(UndirectedGraph graph, BetweennessOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Pivots is { } asked) ArgumentOutOfRangeException.ThrowIfLessThan(asked, 1, nameof(options));
        var count = graph.NodeCount;
        var pivots = Choose(count, Math.Min(count, options.Pivots ?? PivotsFor(graph)), options.Seed);
        var sums = new double[Sums][];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, Sums, parallel, part =>
        {
            var paths = new ShortestPaths(graph);
            sums[part] = new double[count];
            for (var i = part; i < pivots.Length; i += Sums)
            {
                cancellation.ThrowIfCancellationRequested();
                paths.AddDependencies(pivots[i], sums[part]);
            }
        });

        // Each pair is met from both its ends.
        var values = new double[count];
        foreach (var sum in sums)
        {
            for (var node = 0; node < count; node++) values[node] += sum[node];
        }

        var scale = pivots.Length == count ? 0.5 : count / (2.0 * pivots.Length);
        foreach (ref var value in values.AsSpan()) value *= scale;
        return new BetweennessScores(ImmutableCollectionsMarshal.AsImmutableArray(values), pivots.Length, pivots.Length == count);
    }

    private static int PivotsFor(UndirectedGraph graph) =>
        (int)Math.Clamp(Budget / (graph.NodeCount + graph.EdgeCount + 1L), LeastPivots, int.MaxValue);

    private static int[] Choose(int count, int pivots, ulong seed)
    {
        int[] nodes = [.. Enumerable.Range(0, count)];
        if (pivots == count) return nodes;
        var random = new SplitMix64(seed);
        for (var i = 0; i < pivots; i++)
        {
            var other = i + random.Next(count - i);
            (nodes[i], nodes[other]) = (nodes[other], nodes[i]);
        }

        Array.Sort(nodes, 0, pivots);
        return nodes[..pivots];
    }
}
