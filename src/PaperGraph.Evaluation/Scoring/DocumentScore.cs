using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>How one document did.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Title">Its title.</param>
/// <param name="Rows">One for each of <see cref="DocumentScorer.Rows"/>, then one for each of <see cref="MentionScorer.Rows"/>.</param>
public sealed record DocumentScore(PaperId Id, string Title, ImmutableArray<RowScore> Rows)
{
    /// <summary>Compares what was extracted from a paper with what annotators found, as sets and as spans.</summary>
    public static DocumentScore Of(GoldPaper gold, Annotations found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        return new DocumentScore(gold.Paper.Id, gold.Paper.Title, [.. DocumentScorer.Score(gold, found), .. MentionScorer.Score(gold, found)]);
    }
}
