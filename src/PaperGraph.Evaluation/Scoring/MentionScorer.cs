using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction.Mentions;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Compares mentions one by one: a mention is right when the annotators have one at exactly the same place. Annotated mentions that overlap
/// longer ones count too, though no flat tagger can find both.
/// </summary>
public static class MentionScorer
{
    /// <summary>Names of the rows: place and type must agree, or the place alone.</summary>
    public static readonly ImmutableArray<string> Rows = ["spans-typed", "spans-untyped"];

    /// <summary>How one document did, one for each of <see cref="Rows"/>; none where mentions were not annotated.</summary>
    public static ImmutableArray<RowScore> Score(GoldPaper gold, IEnumerable<TypedSpan> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        if (!gold.Layers.HasFlag(GoldLayers.Mentions)) return [];
        var expected = gold.Mentions.Concat(gold.Overlapped).Select(mention => (mention.Location, mention.Type)).ToHashSet();
        var actual = found.Select(span => (span.Location, span.Type)).ToHashSet();
        return
        [
            Compare(Rows[0], expected, actual, mention => $"{mention.Location.Span} {gold.Paper.Text(mention.Location)} ({mention.Type})"),
            Compare(
                Rows[1],
                expected.Select(mention => mention.Location).ToHashSet(),
                actual.Select(mention => mention.Location).ToHashSet(),
                location => $"{location.Span} {gold.Paper.Text(location)}"),
        ];
    }

    private static RowScore Compare<T>(string row, HashSet<T> gold, HashSet<T> system, Func<T, string> name)
    {
        var both = gold.Count(system.Contains);
        return new RowScore(
            row,
            new Counts(gold.Count, system.Count, both, both),
            [.. gold.Where(item => !system.Contains(item)).Select(name).Order(StringComparer.Ordinal)],
            [.. system.Where(item => !gold.Contains(item)).Select(name).Order(StringComparer.Ordinal)]);
    }
}
