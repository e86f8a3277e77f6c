namespace PaperGraph.Analysis.Centrality;

/// <summary>How much of <see cref="Betweenness"/> is computed, and how much estimated.</summary>
public sealed record BetweennessOptions
{
    /// <summary>
    /// Number of nodes that shortest paths are followed from. Null for all of them while nodes × (nodes + edges) stays below 400,000,000 (some ten
    /// seconds of one processor), and otherwise for as many as keep within it, at least 64.
    /// </summary>
    public int? Pivots { get; init; }

    /// <summary>Seed of the choice of pivots; without effect when all nodes are.</summary>
    public ulong Seed { get; init; } = 42;

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
