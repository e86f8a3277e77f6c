using System.Collections.Immutable;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Deduplication;

/// <summary>Makes one paper of all its records.</summary>
internal static class PaperMerger
{
    /// <summary>The paper under the given id. The records are in <see cref="RecordOrder"/>.</summary>
    public static Paper Merge(PaperId id, IReadOnlyList<PaperRecord> records)
    {
        var first = records[0];
        if (records.Count == 1)
        {
            return new Paper
            {
                Id = id,
                Title = first.Title,
                Abstract = first.Abstract,
                Sources = [first.Source],
                Doi = first.Doi,
                ArxivId = first.ArxivId,
                Year = first.Year,
                Authors = first.Authors,
                Categories = first.Categories,
                Keywords = first.Keywords,
                Url = first.Url,
            };
        }

        return new Paper
        {
            Id = id,
            Title = BestTitle(records),
            Abstract = BestAbstract(records),
            Sources = [.. records.Select(static record => record.Source).Distinct().Order()],
            Doi = Least(records.Select(static record => record.Doi)),
            ArxivId = Least(records.Select(static record => record.ArxivId)),
            Year = records.Min(static record => record.Year),
            Authors = records.MaxBy(static record => record.Authors.Length)?.Authors ?? [],
            Categories = Union(records.Select(static record => record.Categories)),
            Keywords = Union(records.Select(static record => record.Keywords)),
            Url = Least(records.Select(static record => record.Url)),
        };
    }

    /// <summary>The longest, then ordinal first; empty when no record has one.</summary>
    public static string BestAbstract(IReadOnlyList<PaperRecord> records)
    {
        var best = "";
        foreach (var record in records)
        {
            var text = record.Abstract;
            if (text.Length > best.Length || (text.Length == best.Length && string.CompareOrdinal(text, best) < 0)) best = text;
        }

        return best;
    }

    /// <summary>One in mixed case before one in capitals, then the most frequent, then ordinal first.</summary>
    public static string BestTitle(IReadOnlyList<PaperRecord> records) => records
        .GroupBy(static record => record.Title, StringComparer.Ordinal)
        .OrderBy(static group => group.Key.Any(char.IsLower) ? 0 : 1)
        .ThenByDescending(static group => group.Count())
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .First().Key;

    private static string? Least(IEnumerable<string?> values) => values.Where(static value => value is not null).Min(StringComparer.Ordinal);

    private static ImmutableArray<string> Union(IEnumerable<ImmutableArray<string>> lists) =>
        [.. lists.SelectMany(static list => list).Distinct(StringComparer.Ordinal)];
}
