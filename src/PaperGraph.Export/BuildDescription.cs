using System.Collections.Immutable;

namespace PaperGraph.Export;

/// <summary>
/// How a graph came about, for <c>manifest.json</c>: everything that can change the output and nothing that cannot (no time, no thread
/// count, no path of this machine). Orders are kept as given.
/// </summary>
public sealed record BuildDescription
{
    /// <summary>Version of PaperGraph.</summary>
    public required string Version { get; init; }

    /// <summary>Models, word lists and extractors, with their versions.</summary>
    public ImmutableArray<NamedValue> Models { get; init; } = [];

    /// <summary>Options as the user set them or as they default, in words.</summary>
    public ImmutableArray<NamedValue> Options { get; init; } = [];

    /// <summary>Files read.</summary>
    public ImmutableArray<InputFile> Inputs { get; init; } = [];

    /// <summary>What reading counted: records, duplicates and the like.</summary>
    public ImmutableArray<NamedCount> CorpusCounts { get; init; } = [];
}
