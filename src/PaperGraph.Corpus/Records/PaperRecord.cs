using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Records;

/// <summary>One record of one file, cleaned, before it is compared with others. The title is never empty; the abstract may be.</summary>
internal sealed record PaperRecord
{
    public required SourceLocation Source { get; init; }

    public required string Title { get; init; }

    public string Abstract { get; init; } = "";

    public string? OwnId { get; init; }

    public string? Doi { get; init; }

    public string? ArxivId { get; init; }

    public int? Year { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> Categories { get; init; } = [];

    public ImmutableArray<string> Keywords { get; init; } = [];

    public string? Url { get; init; }
}
