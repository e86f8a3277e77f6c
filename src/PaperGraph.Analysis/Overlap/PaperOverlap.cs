using System.Collections.Immutable;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Overlap;

/// <summary>Papers that have concepts in common, the most alike first.</summary>
public sealed class PaperOverlap
{
    private const int ChunkSize = 64;

    private PaperOverlap(ImmutableArray<PaperPair> pairs, ImmutableArray<int> leftOut) => (Pairs, LeftOut) = (pairs, leftOut);

    /// <summary>The best pairs, the best first.</summary>
    public ImmutableArray<PaperPair> Pairs { get; }

    /// <summary>
    /// Concepts that no pair was looked for in, as too many papers have them; ascending. Empty when every pair was looked at.
    /// </summary>
    public ImmutableArray<int> LeftOut { get; }

    /// <summary>Looks at all pairs with a concept in common that is not left out. Cost: Σ over those concepts of papers² steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static PaperOverlap Of(Incidence incidence, PaperOverlapOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(incidence);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinShared, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Top, nameof(options));

        // The pairs of papers that are named are never too many to look at.
        var index = new PaperIndex(incidence, options.Among.IsEmpty ? options.MaxPapersPerConcept : int.MaxValue);
        var top = new TopList<ScoredPair>(options.Top, ScoredPair.Order);
        if (!options.Among.IsEmpty)
        {
            var asked = new PairFilter(incidence.PaperCount, options.Among);
            var search = new PaperSearch(index, options.Measure, options.MinShared, asked);
            foreach (var paper in options.Among.Distinct()) search.Find(paper, onlyAfter: options.Among.Length > 1, top);
        }
        else
        {
            var merging = new Lock();
            Parallel.For(
                0,
                Chunks.CountOf(incidence.PaperCount, ChunkSize),
                new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation },
                () => (
                    Search: new PaperSearch(index, options.Measure, options.MinShared),
                    Top: new TopList<ScoredPair>(options.Top, ScoredPair.Order)),
                (chunk, _, worker) =>
                {
                    var end = Math.Min(incidence.PaperCount, (chunk + 1) * ChunkSize);
                    for (var paper = chunk * ChunkSize; paper < end; paper++) worker.Search.Find(paper, onlyAfter: true, worker.Top);
                    return worker;
                },
                worker =>
                {
                    lock (merging) top.AddAll(worker.Top);
                });
        }

        return new PaperOverlap([.. top.Sorted().Select(pair => index.Vectors.Compare(pair.First, pair.Second))], [.. index.LeftOut]);
    }
}
