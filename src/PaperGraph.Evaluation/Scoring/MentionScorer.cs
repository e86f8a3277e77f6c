using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Compares mentions one by one. Exact: the annotators have one of the type at exactly the same place. Overlapping: they have one of the type that
/// shares a character, each counted for one of the other side only, in the order of the text. Annotated mentions that overlap longer ones
/// count too, though no flat tagger can find both.
/// </summary>
public static class MentionScorer
{
    /// <summary>Begins the name of the row of one label, exact.</summary>
    public const string ExactOf = "exact: ";

    /// <summary>Begins the name of the row of one label, overlapping.</summary>
    public const string OverlapOf = "overlap: ";

    /// <summary>Names of the rows over all labels: place and type must agree; the place alone; the type, and the place in part.</summary>
    public static readonly ImmutableArray<string> Rows = ["spans-typed", "spans-untyped", "spans-overlap"];

    /// <summary>How one document did: <see cref="Rows"/>, then two rows for each label it has; none where mentions were not annotated.</summary>
    public static ImmutableArray<RowScore> Score(GoldPaper gold, IEnumerable<TypedSpan> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        if (!gold.Layers.HasFlag(GoldLayers.Mentions)) return [];
        var expected = gold.Mentions.Concat(gold.Overlapped).Select(mention => (mention.Location, mention.Type)).ToHashSet();
        var actual = found.Select(span => (span.Location, span.Type)).ToHashSet();
        var labels = GoldLabels.Sorted(expected.Concat(actual).Select(span => span.Type));
        var exact = labels.Select(label => new RowScore(ExactOf + label, Exact(Places(expected, label), Places(actual, label)), [], [])).ToList();
        var overlap = labels.Select(label => new RowScore(OverlapOf + label, Overlap(Places(expected, label), Places(actual, label)), [], [])).ToList();
        return
        [
            Compare(Rows[0], expected, actual, span => $"{gold.Paper.Text(span.Location)} ({span.Type})"),
            Compare(Rows[1], Places(expected), Places(actual), location => gold.Paper.Text(location).ToString()),
            new RowScore(Rows[2], overlap.Aggregate(default(Counts), (sum, row) => sum + row.Counts), [], []),
            .. exact,
            .. overlap,
        ];
    }

    private static HashSet<TextLocation> Places(HashSet<(TextLocation Location, string Type)> spans, string? label = null) =>
        [.. spans.Where(span => label is null || span.Type == label).Select(span => span.Location)];

    private static Counts Exact<T>(HashSet<T> gold, HashSet<T> system)
    {
        var both = gold.Count(system.Contains);
        return new Counts(gold.Count, system.Count, both, both);
    }

    private static Counts Overlap(HashSet<TextLocation> gold, HashSet<TextLocation> system)
    {
        var free = system.Order().ToList();
        var matched = 0;
        foreach (var location in gold.Order())
        {
            var partner = free.FindIndex(other => other.Overlaps(location));
            if (partner < 0) continue;
            free.RemoveAt(partner);
            matched++;
        }

        return new Counts(gold.Count, system.Count, matched, matched);
    }

    private static RowScore Compare<T>(string row, HashSet<T> gold, HashSet<T> system, Func<T, string> name) => new(
        row,
        Exact(gold, system),
        [.. gold.Where(item => !system.Contains(item)).Select(name).Order(StringComparer.Ordinal)],
        [.. system.Where(item => !gold.Contains(item)).Select(name).Order(StringComparer.Ordinal)]);
}
