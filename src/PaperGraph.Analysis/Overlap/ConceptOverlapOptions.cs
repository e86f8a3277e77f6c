using System.Collections.Immutable;

namespace PaperGraph.Analysis.Overlap;

/// <summary>Which pairs <see cref="ConceptOverlap"/> gives.</summary>
public sealed record ConceptOverlapOptions
{
    /// <summary>What pairs are ranked by, the greatest first; ties by count, then by index.</summary>
    public OverlapMeasure Measure { get; init; } = OverlapMeasure.LogLikelihood;

    /// <summary>Fewest papers that a pair has in common. At least 1.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>How many pairs to give at most. All are looked at, whatever it is.</summary>
    public int Top { get; init; } = 10_000;

    /// <summary>Which concepts: empty for all; one for its pairs with all others; several for the pairs among them.</summary>
    public ImmutableArray<int> Among { get; init; } = [];

    /// <summary>Papers with more concepts than this join none of them; they are named in <see cref="ConceptOverlap.LeftOut"/>.</summary>
    public int MaxConceptsPerPaper { get; init; } = 1000;

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
