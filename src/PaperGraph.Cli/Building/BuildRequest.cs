using System.Collections.Immutable;
using PaperGraph.Export.Networks;

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

    /// <summary>What network files hold.</summary>
    public NetworkOptions Network { get; init; } = new();

    /// <summary>Optional formats that are written too, in order.</summary>
    public ImmutableArray<string> Also { get; init; } = [];
}
