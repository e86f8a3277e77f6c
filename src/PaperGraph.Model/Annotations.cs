using System.Collections.Immutable;

namespace PaperGraph.Model;

/// <summary>All that extraction found in one paper. Immutable; every array is sorted by location and free of repeats.</summary>
public sealed record Annotations
{
    /// <summary>The paper whose texts all locations count in.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Mentions by location; no two overlap.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Abbreviations by short form, then long form.</summary>
    public ImmutableArray<Abbreviation> Abbreviations { get; init; } = [];

    /// <summary>Links by location.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Relations by head, type and tail; head and tail are locations of <see cref="Mentions"/>.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];
}
