using System.Collections.Immutable;

namespace PaperGraph.Cli.Building;

/// <summary>What a user asked to build.</summary>
internal sealed record BuildRequest
{
    public required ImmutableArray<string> Inputs { get; init; }

    public required string Output { get; init; }

    public string? Format { get; init; }

    public string? Thesaurus { get; init; }

    public string? Model { get; init; }

    public required string BaseIri { get; init; }

    public required int Threads { get; init; }

    /// <summary>Whether a saved dataset for queries is written too.</summary>
    public bool Index { get; init; }

    /// <summary>Whether what is written is held to our own shapes before.</summary>
    public bool Validate { get; init; } = true;
}
