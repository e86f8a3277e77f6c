using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>How one document did.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Title">Its title; empty for a bare text.</param>
/// <param name="Rows">What was annotated: of <see cref="DocumentScorer.Rows"/>, then of <see cref="MentionScorer.Rows"/>, in their order.</param>
public sealed record DocumentScore(PaperId Id, string Title, ImmutableArray<RowScore> Rows)
{
    /// <summary>Compares what a pipeline found in a paper with what annotators found.</summary>
    public static DocumentScore Of(GoldPaper gold, Annotations found) => Of(gold, Prediction.Of(found));

    /// <summary>Compares what a system says about a paper with what annotators say, as sets and as spans.</summary>
    public static DocumentScore Of(GoldPaper gold, Prediction found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        return new DocumentScore(gold.Paper.Id, gold.Paper.Title, [.. DocumentScorer.Score(gold, found.Annotations), .. MentionScorer.Score(gold, found.Spans)]);
    }
}
