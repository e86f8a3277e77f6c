using PaperGraph.Analysis.Components;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Communities;

/// <summary>
/// Communities of a weighted graph: Traag, Waltman &amp; van Eck, "From Louvain to Leiden: guaranteeing well-connected communities",
/// Scientific Reports 2019. Rounds of local moving, refinement and aggregation go on until nothing changes.
/// </summary>
/// <remarks>
/// A round is about linear in edges; there are some ten. The same graph, options and seed give the same communities at any thread count and
/// on any machine: a trial is one thread's, chance comes from a seeded generator of integers, and nothing but + − × ÷ is computed with.
/// </remarks>
public static class Leiden
{
    private const int MostRounds = 100;
    private const int MostTrials = 20;
    private const long TrialBudget = 400_000;

    /// <summary>The best partition found. Every community is connected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static CommunityPartition Of(UndirectedGraph graph, LeidenOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Resolution, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Randomness, nameof(options));
        if (options.Trials is { } asked) ArgumentOutOfRangeException.ThrowIfLessThan(asked, 1, nameof(options));

        var level = LeidenLevel.Of(graph, options.Quality);
        double weight = 0;
        foreach (var value in graph.Weights) weight += value;
        var mean = graph.EdgeCount == 0 ? 1 : weight / (2.0 * graph.EdgeCount);
        var resolution = options.Quality == QualityFunction.Modularity && weight > 0 ? options.Resolution / weight : options.Resolution;

        var trials = options.Trials ?? (int)Math.Clamp(TrialBudget / (graph.NodeCount + (2L * graph.EdgeCount) + 1), 1, MostTrials);
        var found = new (int[] CommunityOf, double Quality)[trials];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, trials, parallel, trial =>
        {
            var random = new SplitMix64(options.Seed + ((ulong)trial << 32));
            var communityOf = Search(level, resolution, mean, options.Randomness, ref random, cancellation);
            found[trial] = (communityOf, Quality.Of(graph, communityOf, communityOf.Length, options.Quality, options.Resolution));
        });

        // The first of equals.
        var best = 0;
        for (var trial = 1; trial < trials; trial++)
        {
            if (found[trial].Quality > found[best].Quality) best = trial;
        }

        // Refinement keeps communities connected but for one way out, when it merges nothing at all; a part without ties to the rest is better
        // off alone in any case.
        var partition = Partition.Of(ConnectedComponents.Within(graph, found[best].CommunityOf));
        return new CommunityPartition(partition, Quality.Of(graph, partition, options.Quality, options.Resolution));
    }

    private static int[] Search(
        LeidenLevel graph, double resolution, double meanWeight, double randomness, ref SplitMix64 random, CancellationToken cancellation)
    {
        int[] communityOf = [.. Enumerable.Range(0, graph.Count)];
        for (var round = 0; round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = communityOf;
            communityOf = Round(graph, communityOf, resolution, meanWeight, randomness, ref random);
            ClusterMembers.Renumber(communityOf);
            if (communityOf.AsSpan().SequenceEqual(before)) break;
        }

        return communityOf;
    }

    private static int[] Round(
        LeidenLevel graph, int[] communityOf, double resolution, double meanWeight, double randomness, ref SplitMix64 random)
    {
        // Gains below this are rounding.
        var leastGain = meanWeight * 1e-10;
        var level = graph;
        int[] nodeOf = [.. Enumerable.Range(0, graph.Count)];
        var communities = communityOf.AsSpan().ToArray();
        while (true)
        {
            LocalMoving.Run(level, communities, resolution, leastGain, ref random);
            var count = ClusterMembers.Renumber(communities);
            if (count == level.Count) break;

            var refined = new Refinement(level, communities, count, resolution, randomness * meanWeight).Run(ref random);
            var clusters = ClusterMembers.Renumber(refined);
            if (clusters == level.Count) (refined, clusters) = (communities, count);

            var next = new int[clusters];
            for (var node = 0; node < level.Count; node++) next[refined[node]] = communities[node];
            foreach (ref var node in nodeOf.AsSpan()) node = refined[node];
            level = level.Joined(refined, clusters);
            communities = next;
        }

        return [.. nodeOf.Select(node => communities[node])];
    }
}
