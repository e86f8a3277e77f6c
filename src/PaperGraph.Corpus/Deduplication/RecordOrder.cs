using PaperGraph.Corpus.Records;

namespace PaperGraph.Corpus.Deduplication;

/// <summary>The order in which records are taken, by what they say and only then by where they stand, so that input order decides nothing.</summary>
internal sealed class RecordOrder : IComparer<PaperRecord>
{
    public static readonly RecordOrder Instance = new();

    public int Compare(PaperRecord? x, PaperRecord? y)
    {
        if (x is null || y is null) return Comparer<bool>.Default.Compare(x is not null, y is not null);
        var order = string.CompareOrdinal(x.ArxivId, y.ArxivId);
        if (order == 0) order = string.CompareOrdinal(x.Doi, y.Doi);
        if (order == 0) order = string.CompareOrdinal(x.OwnId, y.OwnId);
        if (order == 0) order = string.CompareOrdinal(x.Title, y.Title);
        if (order == 0) order = string.CompareOrdinal(x.Abstract, y.Abstract);
        return order == 0 ? x.Source.CompareTo(y.Source) : order;
    }
}
