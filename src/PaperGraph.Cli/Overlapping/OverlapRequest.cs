using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Cli.Overlapping;

/// <summary>What the user wants compared, of which build, and how it is to be written.</summary>
internal sealed record OverlapRequest
{
    /// <summary>What is compared.</summary>
    public required OverlapSubject Subject { get; init; }

    /// <summary>The ones to compare, by id, label or name; empty for all.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>The folder of a build, or its papers.jsonl.</summary>
    public required string Data { get; init; }

    /// <summary>What papers are grouped by.</summary>
    public required GroupField By { get; init; }

    /// <summary>Files of paper ids, each a group; instead of <see cref="By"/>.</summary>
    public required ImmutableArray<string> IdFiles { get; init; }

    /// <summary>Name of the measure to rank by; null for the subject's own.</summary>
    public string? Measure { get; init; }

    /// <summary>Fewest papers (or concepts) that a pair shares; null for the subject's own.</summary>
    public int? MinCount { get; init; }

    /// <summary>How many rows of a list to write.</summary>
    public required int Top { get; init; }

    /// <summary>How to write.</summary>
    public required OverlapFormat Format { get; init; }
}
