using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Analysis.Projection;

/// <summary>Papers joined by the concepts that both have, each to those nearest to it.</summary>
/// <remarks>Cost: Σ over concepts that are not left out of papers² steps.</remarks>
public static class PaperProjection
{
    private const int ChunkSize = 64;

    /// <summary>An edge weighs what the options say; edges of no weight, which <see cref="PaperMeasure.Cosine"/> can have, are not kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ProjectedGraph Of(Incidence incidence, PaperProjectionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(incidence);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinShared, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Nearest, 1, nameof(options));
        var index = new PaperIndex(incidence, options.MaxPapersPerConcept);
        var nearest = new ScoredPair[incidence.PaperCount][];
        Chunks.Run(
            nearest.Length,
            ChunkSize,
            options.Threads,
            () => (
                Search: new PaperSearch(index, options.Weight, options.MinShared),
                Top: new TopList<ScoredPair>(options.Nearest, ScoredPair.Order)),
            (worker, paper) =>
            {
                worker.Top.Clear();
                worker.Search.Find(paper, onlyAfter: false, worker.Top);
                nearest[paper] = worker.Top.Sorted();
            },
            cancellation);
        return ProjectedGraph.Of(UndirectedGraph.FromUpperRows(Rows(nearest)), incidence.Papers, index.IsLeftOut);
    }

    // Each edge once, with its lesser end, though both ends may have chosen it.
    private static WeightedNeighbour[]?[] Rows(ScoredPair[][] nearest)
    {
        var pairs = new List<ScoredPair>();
        foreach (var chosen in nearest)
        {
            foreach (var pair in chosen)
            {
                if (pair.Score > 0) pairs.Add(pair);
            }
        }

        pairs.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        var rows = new WeightedNeighbour[]?[nearest.Length];
        var row = new List<WeightedNeighbour>();
        var next = 0;
        for (var paper = 0; paper < rows.Length; paper++)
        {
            for (; next < pairs.Count && pairs[next].First == paper; next++)
            {
                if (row.Count == 0 || row[^1].Node != pairs[next].Second) row.Add(new WeightedNeighbour(pairs[next].Second, pairs[next].Score));
            }

            rows[paper] = [.. row];
            row.Clear();
        }

        return rows;
    }
}
