using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>Compares mentions one by one: a mention is right when the annotators have one at exactly the same place.</summary>
public static class MentionScorer
{
    /// <summary>Names of the rows: place and type must agree, or the place alone.</summary>
    public static readonly ImmutableArray<string> Rows = ["spans-typed", "spans-untyped"];

    /// <summary>How one document did, one for each of <see cref="Rows"/>.</summary>
    public static ImmutableArray<RowScore> Score(GoldPaper gold, Annotations found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var expected = gold.Mentions.Select(mention => (mention.Location, mention.Type)).ToHashSet();
        var actual = found.Mentions.Select(mention => (mention.Location, mention.Type)).ToHashSet();
        return
        [
            Compare(expected, actual, mention => $"{mention.Location.Span} {gold.Paper.Text(mention.Location)} ({mention.Type})"),
            Compare(
                expected.Select(mention => mention.Location).ToHashSet(),
                actual.Select(mention => mention.Location).ToHashSet(),
                location => $"{location.Span} {gold.Paper.Text(location)}"),
        ];
    }

    private static RowScore Compare<T>(HashSet<T> gold, HashSet<T> system, Func<T, string> name)
    {
        var both = gold.Count(system.Contains);
        return new RowScore(
            new Counts(gold.Count, system.Count, both, both),
            [.. gold.Where(item => !system.Contains(item)).Select(name).Order(StringComparer.Ordinal)],
            [.. system.Where(item => !gold.Contains(item)).Select(name).Order(StringComparer.Ordinal)]);
    }
}
