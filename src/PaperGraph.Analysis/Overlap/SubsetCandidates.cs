using System.Collections.Immutable;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Overlap;

/// <summary>
/// Pairs of concepts that suggest a broader link, by the subsumption of Sanderson &amp; Croft, "Deriving concept hierarchies from text", SIGIR
/// 1999. Suggestions for people to judge: "a is never mentioned without b" is not yet "a is a kind of b".
/// </summary>
public static class SubsetCandidates
{
    private const int ChunkSize = 64;

    private static readonly IComparer<SubsetCandidate> Order = Comparer<SubsetCandidate>.Create(static (a, b) =>
    {
        var order = OverlapMeasure.LogLikelihood.Of(b.Counts).CompareTo(OverlapMeasure.LogLikelihood.Of(a.Counts));
        if (order == 0) order = a.Narrower.CompareTo(b.Narrower);
        return order == 0 ? a.Broader.CompareTo(b.Broader) : order;
    });

    /// <summary>The candidates, by log-likelihood, then by index. Cost: Σ over papers of concepts² steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ImmutableArray<SubsetCandidate> Of(Incidence incidence, SubsetOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(incidence);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinCount, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MinInclusion, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MinInclusion, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxReverse, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.MaxReverse, 1, nameof(options));
        var none = new bool[incidence.PaperCount];
        var top = new TopList<SubsetCandidate>(options.Top, Order);
        var adding = new Lock();
        Chunks.Run(
            incidence.ConceptCount,
            ChunkSize,
            options.Threads,
            () => new PairCounter(incidence.Papers, incidence.Concepts, none),
            (counter, concept) =>
            {
                foreach (var (other, together) in counter.After(concept, options.MinCount))
                {
                    if (Of(incidence, options, concept, other, together) is not { } candidate) continue;
                    lock (adding) top.Add(candidate);
                }
            },
            cancellation);
        return [.. top.Sorted()];
    }

    private static SubsetCandidate? Of(Incidence incidence, SubsetOptions options, int concept, int other, int together)
    {
        var (papers, others) = (incidence.Papers.LengthOf(concept), incidence.Papers.LengthOf(other));
        var (narrower, broader, few, many) = papers <= others ? (concept, other, papers, others) : (other, concept, others, papers);
        if (together < options.MinInclusion * few || together > options.MaxReverse * many) return null;
        return new SubsetCandidate(narrower, broader, new PairCounts(together, few, many, incidence.PaperCount));
    }
}
