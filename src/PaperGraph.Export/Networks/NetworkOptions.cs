using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Export.Networks;

/// <summary>What of a graph goes into a <see cref="Network"/>. The defaults leave nothing out of <see cref="NetworkProjection.Graph"/>.</summary>
public sealed record NetworkOptions
{
    /// <summary>What nodes and edges are.</summary>
    public NetworkProjection Projection { get; init; }

    /// <summary>
    /// Number of papers that a concept must be in to count; at least 1. Null to choose: 1 for <see cref="NetworkProjection.Graph"/>; 2 for
    /// <see cref="NetworkProjection.Papers"/>, where others join nothing; for <see cref="NetworkProjection.Concepts"/> the least number
    /// from 2 up that leaves at most 2,000 concepts, or 1 where no concept is in two papers.
    /// </summary>
    public int? MinSupport { get; init; }

    /// <summary>Types of concepts that count; empty for all. Papers and repositories have none and are not concerned.</summary>
    public ImmutableArray<ConceptType> Types { get; init; } = [];

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
