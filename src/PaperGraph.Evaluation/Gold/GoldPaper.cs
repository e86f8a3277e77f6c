using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>A paper with what annotators found in it. Immutable.</summary>
public sealed record GoldPaper
{
    /// <summary>The texts that all locations count in. A bare text stands in the abstract, below an empty title.</summary>
    public required Paper Paper { get; init; }

    /// <summary>What the annotators looked for.</summary>
    public GoldLayers Layers { get; init; } = GoldLayers.All;

    /// <summary>
    /// Typed occurrences, by location; they do not overlap. Where annotators listed phrases only, every place where one stands by itself;
    /// <see cref="Layers"/> says so by leaving mentions out.
    /// </summary>
    public ImmutableArray<GoldMention> Mentions { get; init; } = [];

    /// <summary>
    /// Occurrences that overlap a longer one of <see cref="Mentions"/>, by location, then type. No tagger of flat spans can find them:
    /// training leaves them out, scoring counts them as missed.
    /// </summary>
    public ImmutableArray<GoldMention> Overlapped { get; init; } = [];

    /// <summary>Document-level phrases of each type, as written.</summary>
    public ImmutableDictionary<ConceptType, ImmutableArray<string>> Phrases { get; init; } = ImmutableDictionary<ConceptType, ImmutableArray<string>>.Empty;

    /// <summary>Names that the paper introduces, as written.</summary>
    public ImmutableArray<string> Introduces { get; init; } = [];

    /// <summary>Abbreviations the text defines, as written.</summary>
    public ImmutableArray<(string ShortForm, string LongForm)> Abbreviations { get; init; } = [];

    /// <summary>Addresses of repositories.</summary>
    public ImmutableArray<string> Repositories { get; init; } = [];

    /// <summary>Phrases that the document as a whole is indexed under, as written; not all of them need stand in the text.</summary>
    public ImmutableArray<string> Keyphrases { get; init; } = [];

    /// <summary>Relations, in the order of the file.</summary>
    public ImmutableArray<GoldRelation> Relations { get; init; } = [];
}
