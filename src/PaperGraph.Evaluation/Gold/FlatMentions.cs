using System.Collections.Immutable;

namespace PaperGraph.Evaluation.Gold;

/// <summary>Sorts mentions that may overlap into those of a flat annotation, the longer (then the earlier, then the first listed) first, and the rest.</summary>
internal static class FlatMentions
{
    public static (ImmutableArray<GoldMention> Kept, ImmutableArray<GoldMention> Overlapped) Of(IReadOnlyList<GoldMention> listed)
    {
        var distinct = listed.Distinct().ToList();
        var kept = new List<GoldMention>(distinct.Count);
        var overlapped = new List<GoldMention>();
        foreach (var mention in distinct.OrderByDescending(mention => mention.Location.Span.Length).ThenBy(mention => mention.Location))
            (kept.Exists(other => other.Location.Overlaps(mention.Location)) ? overlapped : kept).Add(mention);
        return (Sorted(kept), Sorted(overlapped));
    }

    private static ImmutableArray<GoldMention> Sorted(List<GoldMention> mentions) =>
        [.. mentions.OrderBy(mention => mention.Location).ThenBy(mention => mention.Type, StringComparer.Ordinal)];
}
