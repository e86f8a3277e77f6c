using System.Collections.Frozen;

namespace PaperGraph.Corpus.Records;

/// <summary>A field as people name it. When a record has several names for one field, the lowest rank that is not empty counts.</summary>
internal readonly record struct FieldName(RecordField Field, int Rank)
{
    private const int LongestName = 32;

    // In order of rank within each field.
    private static readonly FrozenDictionary<string, FieldName>.AlternateLookup<ReadOnlySpan<char>> Known = Table(
        (RecordField.Title, ["title", "paper_title", "article_title"]),
        (RecordField.Abstract, ["abstract", "paper_abstract", "text", "summary", "description"]),
        (RecordField.Id, ["id", "paper_id", "paperid"]),
        (RecordField.Doi, ["doi"]),
        (RecordField.ArxivId, ["arxiv_id", "arxivid", "arxiv"]),
        (RecordField.Year, ["year", "publication_year", "publication_date", "published", "date", "created", "update_date", "updated"]),
        (RecordField.Authors, ["authors", "author"]),
        (RecordField.Categories, ["categories", "category", "subjects", "subject"]),
        (RecordField.Keywords, ["keywords", "author_keywords", "keyword", "tags"]),
        (RecordField.Url, ["url", "link", "paper_url"])).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the name means, whatever its case, with hyphens and spaces as underscores; <see cref="RecordField.None"/> when we don't know it.</summary>
    public static FieldName Find(ReadOnlySpan<char> name)
    {
        name = name.Trim().Trim('\uFEFF').Trim('"').Trim();
        if (name.Length is 0 or > LongestName) return default;
        Span<char> folded = stackalloc char[LongestName];
        for (var i = 0; i < name.Length; i++)
            folded[i] = name[i] is ' ' or '-' ? '_' : char.ToLowerInvariant(name[i]);
        return Known.TryGetValue(folded[..name.Length], out var found) ? found : default;
    }

    private static FrozenDictionary<string, FieldName> Table(params ReadOnlySpan<(RecordField Field, string[] Names)> fields)
    {
        var table = new Dictionary<string, FieldName>(StringComparer.Ordinal);
        foreach (var (field, names) in fields)
        {
            for (var rank = 0; rank < names.Length; rank++) table.Add(names[rank], new FieldName(field, rank));
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
