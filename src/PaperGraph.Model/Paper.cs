using System.Collections.Immutable;

namespace PaperGraph.Model;

/// <summary>One paper as it was read: the texts that offsets count in, what is known about it, and every place it came from.</summary>
/// <remarks>
/// Texts are cleaned once, on reading (control characters, lone surrogates, outer blanks), and never altered afterwards.
/// Immutable and safe to share. Equality is by reference in practice: compare <see cref="Id"/>.
/// </remarks>
public sealed record Paper
{
    /// <summary>Unique within a corpus.</summary>
    public required PaperId Id { get; init; }

    /// <summary>The title; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract; empty when no source had one.</summary>
    public string Abstract { get; init; } = "";

    /// <summary>Every record that was merged into this paper, ordered; at least one.</summary>
    public ImmutableArray<SourceLocation> Sources { get; init; } = [];

    /// <summary>Digital Object Identifier in lower case without resolver, such as <c>10.1145/3292500</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>arXiv identifier without version, such as <c>2503.11731</c> or <c>cs/0112017</c>.</summary>
    public string? ArxivId { get; init; }

    /// <summary>Year of publication, or of the last update where only that is known.</summary>
    public int? Year { get; init; }

    /// <summary>Author names in the order and form given.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Subject categories such as <c>cs.LG</c>, in the order given, each once.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Keywords that came with the record, in the order given, each once.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Landing page that came with the record.</summary>
    public string? Url { get; init; }

    /// <summary>The text of one field.</summary>
    public string Text(TextField field) => field == TextField.Title ? Title : Abstract;

    /// <summary>The characters at a location, not copied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The location reaches beyond its field.</exception>
    public ReadOnlySpan<char> Text(TextLocation location) => location.Span.Of(Text(location.Field));
}
