using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>How one document did. Immutable.</summary>
public sealed record DocumentScore
{
    private static readonly ImmutableArray<int> Depths = [5, 10];

    /// <summary>The paper.</summary>
    public required Paper Paper { get; init; }

    /// <summary>
    /// What was annotated and predicted: of <see cref="DocumentScorer.Rows"/>, <see cref="MentionScorer.Rows"/> and
    /// <see cref="RelationScorer.Row"/>, in this order, with the rows of single labels behind those of all.
    /// </summary>
    public required ImmutableArray<RowScore> Rows { get; init; }

    /// <summary>Annotated mentions, by location; none where mentions are not scored.</summary>
    public ImmutableArray<GoldMention> Gold { get; init; } = [];

    /// <summary>The system's spans, by location; none where mentions are not scored.</summary>
    public ImmutableArray<TypedSpan> Found { get; init; } = [];

    /// <summary>Figures of keyphrases, one for each depth; none where they were not annotated or not predicted.</summary>
    public ImmutableArray<KeyphraseScore> Keyphrases { get; init; } = [];

    /// <summary>Compares what a pipeline found in a paper with what annotators found.</summary>
    public static DocumentScore Of(GoldPaper gold, Annotations found) => Of(gold, Prediction.Of(found));

    /// <summary>Compares what a system says about a paper with what annotators say.</summary>
    public static DocumentScore Of(GoldPaper gold, Prediction found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var spans = gold.Layers.HasFlag(GoldLayers.Mentions);
        return new DocumentScore
        {
            Paper = gold.Paper,
            Rows = [.. DocumentScorer.Score(gold, found.Annotations), .. MentionScorer.Score(gold, found.Spans), .. RelationScorer.Score(gold, found)],
            Gold = spans ? [.. gold.Mentions.Concat(gold.Overlapped).OrderBy(mention => mention.Location)] : [],
            Found = spans ? found.Spans : [],
            Keyphrases = Ranked(gold, found),
        };
    }

    private static ImmutableArray<KeyphraseScore> Ranked(GoldPaper gold, Prediction found)
    {
        if (!gold.Layers.HasFlag(GoldLayers.Keyphrases) || found.Keyphrases is not { } ranked) return [];
        return [.. Depths.Select(k => KeyphraseScorer.Score(gold.Keyphrases, ranked, k)).OfType<KeyphraseScore>()];
    }
}
