using System.Collections.Immutable;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;
using PaperGraph.Analysis.Significance;

namespace PaperGraph.Analysis.Overlap;

/// <summary>Concepts that papers have together. Every pair is counted and tested; the best are given.</summary>
/// <remarks>
/// The tests corrected for are all pairs of concepts that could have reached the least count, that is, of those that so many papers have;
/// what was never seen together so often counts as a test without a finding. That is strict, and does not depend on what is shown.
/// </remarks>
public sealed class ConceptOverlap
{
    private const int ChunkSize = 64;

    private ConceptOverlap(ImmutableArray<ConceptPair> pairs, long found, long tests, ImmutableArray<int> leftOut) =>
        (Pairs, Found, Tests, LeftOut) = (pairs, found, tests, leftOut);

    /// <summary>The best pairs, the best first.</summary>
    public ImmutableArray<ConceptPair> Pairs { get; }

    /// <summary>Number of pairs with the least count, of which <see cref="Pairs"/> are the best.</summary>
    public long Found { get; }

    /// <summary>Number of tests that p-values were corrected for.</summary>
    public long Tests { get; }

    /// <summary>Papers in which no pair was counted, as they have too many concepts; ascending.</summary>
    public ImmutableArray<int> LeftOut { get; }

    /// <summary>
    /// Counts all pairs. Cost: Σ over papers of concepts² steps, and for each pair found 8 bytes and a logarithm or four.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ConceptOverlap Of(Incidence incidence, ConceptOverlapOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(incidence);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinCount, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Top, nameof(options));
        var skipped = incidence.Concepts.LongerThan(options.MaxConceptsPerPaper);
        var top = new TopList<ScoredPair>(options.Top, ScoredPair.Order);
        var likelihoods = new double[]?[incidence.ConceptCount];
        var merging = new Lock();
        Parallel.For(
            0,
            Chunks.CountOf(incidence.ConceptCount, ChunkSize),
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation },
            () => new Worker(incidence, options, skipped),
            (chunk, _, worker) =>
            {
                var end = Math.Min(incidence.ConceptCount, (chunk + 1) * ChunkSize);
                for (var concept = chunk * ChunkSize; concept < end; concept++) likelihoods[concept] = worker.Count(concept);
                return worker;
            },
            worker =>
            {
                lock (merging) top.AddAll(worker.Top);
            });

        var (tail, adjusted) = Correct(likelihoods, Testable(incidence, options.MinCount), out var found, out var tests);
        var pairs = ImmutableArray.CreateBuilder<ConceptPair>();
        foreach (var (first, second, together, _) in top.Sorted())
        {
            var counts = CountsOf(incidence, first, second, together);
            var p = ChiSquare.Tail(OverlapMeasure.LogLikelihood.Of(counts));
            pairs.Add(new ConceptPair(first, second, counts, p, adjusted[Array.BinarySearch(tail, p)]));
        }

        ImmutableArray<int> leftOut = [.. Enumerable.Range(0, skipped.Length).Where(paper => skipped[paper])];
        return new ConceptOverlap(pairs.ToImmutable(), found, tests, leftOut);
    }

    private static PairCounts CountsOf(Incidence incidence, int first, int second, int together) => new(
        together, incidence.Papers.LengthOf(first), incidence.Papers.LengthOf(second), incidence.PaperCount);

    private static long Testable(Incidence incidence, int minCount)
    {
        long concepts = 0;
        for (var concept = 0; concept < incidence.ConceptCount; concept++)
        {
            if (incidence.Papers.LengthOf(concept) >= minCount) concepts++;
        }

        return concepts * (concepts - 1) / 2;
    }

    private static (double[] Sorted, double[] Adjusted) Correct(double[]?[] likelihoods, long testable, out long found, out long tests)
    {
        found = 0;
        foreach (var row in likelihoods) found += row!.Length;
        var all = new double[found];
        var next = 0;
        for (var concept = 0; concept < likelihoods.Length; concept++)
        {
            likelihoods[concept]!.CopyTo(all, next);
            next += likelihoods[concept]!.Length;
            likelihoods[concept] = null;
        }

        Array.Sort(all);
        tests = Math.Max(testable, found);
        return (all, BenjaminiHochberg.AdjustSorted(all, tests));
    }

    // What one thread needs.
    private sealed class Worker(Incidence incidence, ConceptOverlapOptions options, bool[] skipped)
    {
        private readonly PairCounter _counter = new(incidence.Papers, incidence.Concepts, skipped);
        private readonly PairFilter _asked = new(incidence.ConceptCount, options.Among);

        public TopList<ScoredPair> Top { get; } = new(options.Top, ScoredPair.Order);

        // The p-values of the concept with all after it.
        public double[] Count(int concept)
        {
            var counts = _counter.After(concept, options.MinCount);
            var tails = new double[counts.Length];
            for (var i = 0; i < counts.Length; i++)
            {
                var (other, together) = counts[i];
                var pair = CountsOf(incidence, concept, other, together);
                var likelihood = OverlapMeasure.LogLikelihood.Of(pair);
                tails[i] = ChiSquare.Tail(likelihood);
                if (!_asked.Contains(concept, other)) continue;
                var score = options.Measure == OverlapMeasure.LogLikelihood ? likelihood : options.Measure.Of(pair);
                Top.Add(new ScoredPair(concept, other, together, score));
            }

            return tails;
        }
    }
}
