namespace PaperGraph.Analysis.Overlap;

/// <summary>When <see cref="SubsetCandidates"/> takes one concept for a part of another.</summary>
public sealed record SubsetOptions
{
    /// <summary>Least share of the narrower concept's papers that have the broader one too. In (0, 1].</summary>
    public double MinInclusion { get; init; } = 0.8;

    /// <summary>Greatest share of the broader concept's papers that have the narrower one too: above it, the two may be one. In [0, 1).</summary>
    public double MaxReverse { get; init; } = 0.5;

    /// <summary>Fewest papers that have both; of less, inclusion says little. At least 1.</summary>
    public int MinCount { get; init; } = 3;

    /// <summary>How many to give at most.</summary>
    public int Top { get; init; } = 1000;

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
