using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>A paper with what annotators found in it.</summary>
public sealed record GoldPaper
{
    /// <summary>The texts that all locations count in.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Typed occurrences, by location; they do not overlap.</summary>
    public ImmutableArray<GoldMention> Mentions { get; init; } = [];

    /// <summary>Document-level phrases of each type, as written.</summary>
    public ImmutableDictionary<ConceptType, ImmutableArray<string>> Phrases { get; init; } = ImmutableDictionary<ConceptType, ImmutableArray<string>>.Empty;

    /// <summary>Names that the paper introduces, as written.</summary>
    public ImmutableArray<string> Introduces { get; init; } = [];

    /// <summary>Abbreviations the text defines, as written.</summary>
    public ImmutableArray<(string ShortForm, string LongForm)> Abbreviations { get; init; } = [];

    /// <summary>Addresses of repositories.</summary>
    public ImmutableArray<string> Repositories { get; init; } = [];
}
