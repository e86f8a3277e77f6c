using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Analysis.Projection;

/// <summary>What <see cref="PaperProjection"/> takes in.</summary>
public sealed record PaperProjectionOptions
{
    /// <summary>What an edge weighs, and what a paper's nearest are chosen by.</summary>
    public PaperMeasure Weight { get; init; } = PaperMeasure.Shared;

    /// <summary>Fewest concepts that two papers share to be joined. At least 1.</summary>
    public int MinShared { get; init; } = 2;

    /// <summary>
    /// An edge is kept when it is among so many best of either of its ends: without a limit, most papers of a field are joined to most
    /// others. Ties by shared concepts, then by index. At least 1.
    /// </summary>
    public int Nearest { get; init; } = 20;

    /// <summary>
    /// A concept that more papers have is not searched for pairs, though it counts for those found otherwise. Such concepts are named in
    /// <see cref="ProjectedGraph.LeftOut"/>.
    /// </summary>
    public int MaxPapersPerConcept { get; init; } = 1000;

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
