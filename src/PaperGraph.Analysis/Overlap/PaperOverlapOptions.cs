using System.Collections.Immutable;

namespace PaperGraph.Analysis.Overlap;

/// <summary>Which pairs <see cref="PaperOverlap"/> gives.</summary>
public sealed record PaperOverlapOptions
{
    /// <summary>What pairs are ranked by, the greatest first; ties by shared concepts, then by index.</summary>
    public PaperMeasure Measure { get; init; } = PaperMeasure.Cosine;

    /// <summary>Fewest concepts that a pair has in common. At least 1.</summary>
    public int MinShared { get; init; } = 2;

    /// <summary>How many pairs to give at most.</summary>
    public int Top { get; init; } = 10_000;

    /// <summary>Which papers: empty for all; one for its pairs with all others; several for the pairs among them.</summary>
    public ImmutableArray<int> Among { get; init; } = [];

    /// <summary>
    /// A concept that more papers have is not searched for pairs: n papers make n²/2 of them. Papers that share only such concepts are not
    /// found; of those that are, such concepts count in every measure. They are named in <see cref="PaperOverlap.LeftOut"/>.
    /// </summary>
    public int MaxPapersPerConcept { get; init; } = 1000;

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
