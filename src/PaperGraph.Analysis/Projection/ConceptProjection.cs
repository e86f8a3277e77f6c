using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Projection;

/// <summary>Concepts joined by the papers that have both: the co-occurrence network (Callon, Courtial &amp; Laville 1991: co-word analysis).</summary>
/// <remarks>Cost: Σ over papers of concepts² steps, 12 bytes twice for each pair kept.</remarks>
public static class ConceptProjection
{
    private const int ChunkSize = 64;

    /// <summary>An edge weighs the number of papers that have both concepts.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ProjectedGraph Of(Incidence incidence, ConceptProjectionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(incidence);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinCount, 1, nameof(options));
        var skipped = incidence.Concepts.LongerThan(options.MaxConceptsPerPaper);
        var rows = new WeightedNeighbour[]?[incidence.ConceptCount];
        Chunks.Run(
            rows.Length,
            ChunkSize,
            options.Threads,
            () => new PairCounter(incidence.Papers, incidence.Concepts, skipped),
            (counter, concept) =>
            {
                var counts = counter.After(concept, options.MinCount);
                var row = new WeightedNeighbour[counts.Length];
                for (var i = 0; i < row.Length; i++) row[i] = new WeightedNeighbour(counts[i].Other, counts[i].Count);
                rows[concept] = row;
            },
            cancellation);
        return ProjectedGraph.Of(UndirectedGraph.FromUpperRows(rows), incidence.Concepts, skipped);
    }
}
