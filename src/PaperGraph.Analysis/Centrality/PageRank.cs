using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Centrality;

/// <summary>
/// Where a walker spends its time who follows edges in proportion to their weights and now and then starts anew anywhere: Page, Brin,
/// Motwani &amp; Winograd, "The PageRank Citation Ranking", 1999. From a node without edges it always starts anew.
/// </summary>
/// <remarks>Power iteration; each round is linear in nodes and edges, and there are at most log(tolerance) / log(damping), 171 by default.</remarks>
public static class PageRank
{
    private const int ChunkSize = 2048;

    /// <summary>The share of each node; they sum to 1. The same bits at any thread count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ImmutableArray<double> Of(UndirectedGraph graph, PageRankOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Damping, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Damping, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Tolerance, nameof(options));
        var count = graph.NodeCount;
        var strengths = new double[count];
        for (var node = 0; node < count; node++) strengths[node] = graph.StrengthOf(node);

        var ranks = new double[count];
        var next = new double[count];
        var outflow = new double[count];
        var changes = new double[Chunks.CountOf(count, ChunkSize)];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Array.Fill(ranks, 1.0 / count);
        for (var change = 1.0; count > 0 && change >= options.Tolerance;)
        {
            double lost = 0;
            for (var node = 0; node < count; node++)
            {
                if (strengths[node] > 0) outflow[node] = ranks[node] / strengths[node];
                else lost += ranks[node];
            }

            var anew = ((options.Damping * lost) + (1 - options.Damping)) / count;
            var (from, to) = (ranks, next);
            Parallel.For(0, changes.Length, parallel, chunk => changes[chunk] = Flow(graph, from, to, outflow, options.Damping, anew, chunk));
            change = 0;
            foreach (var value in changes) change += value;
            (ranks, next) = (next, ranks);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ranks);
    }

    // Each node gathers by itself, in the order of its row, so that threads do not matter.
    private static double Flow(
        UndirectedGraph graph, double[] ranks, double[] next, double[] outflow, double damping, double anew, int chunk)
    {
        double change = 0;
        var end = Math.Min(ranks.Length, (chunk + 1) * ChunkSize);
        for (var node = chunk * ChunkSize; node < end; node++)
        {
            var neighbours = graph.NeighboursOf(node);
            var weights = graph.WeightsOf(node);
            double sum = 0;
            for (var i = 0; i < neighbours.Length; i++) sum += weights[i] * outflow[neighbours[i]];
            next[node] = (damping * sum) + anew;
            change += Math.Abs(next[node] - ranks[node]);
        }

        return change;
    }
}
