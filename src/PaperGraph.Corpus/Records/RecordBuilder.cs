using System.Collections.Immutable;
using PaperGraph.Corpus.Cleaning;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Records;

/// <summary>Takes a record's fields in any order and under any of their names, and makes the record. Used again for the next one.</summary>
internal sealed class RecordBuilder(RecordSink sink, bool mayLackTitle = false)
{
    private const int LongestTitle = 2_000;
    private const int LongestAbstract = 100_000;
    private const int NoRank = int.MaxValue;

    private const int FieldCount = (int)RecordField.Url + 1;

    private readonly (int Rank, string? Value)[] _values = new (int, string?)[FieldCount];
    private readonly (int Rank, List<string> Items)[] _lists = new (int, List<string>)[FieldCount];
    private (int Rank, CleanText Value) _title = (NoRank, new CleanText("", 0));
    private (int Rank, CleanText Value) _abstract = (NoRank, new CleanText("", 0));

    /// <summary>Takes a field that is one text.</summary>
    public void Add(FieldName name, ReadOnlySpan<char> value)
    {
        switch (name.Field)
        {
            case RecordField.None:
                return;
            case RecordField.Title:
                Keep(ref _title, name.Rank, value);
                return;
            case RecordField.Abstract:
                Keep(ref _abstract, name.Rank, value);
                return;
        }

        var text = TextCleaner.Clean(value).Text;
        if (text.Length == 0) return;
        switch (name.Field)
        {
            case RecordField.Authors:
                AddItems(name, ValueParsing.Authors(text));
                break;
            case RecordField.Categories:
                AddItems(name, ValueParsing.Categories(text));
                break;
            case RecordField.Keywords:
                AddItems(name, ValueParsing.Keywords(text));
                break;
            case RecordField.Year when ValueParsing.Year(text) is null:
                break;
            default:
                ref var known = ref _values[(int)name.Field];
                if (known.Value is null || name.Rank < known.Rank) known = (name.Rank, text);
                break;
        }
    }

    /// <summary>Takes one item of a field that is a list.</summary>
    public void AddItem(FieldName name, ReadOnlySpan<char> item)
    {
        if (!name.IsList)
        {
            Add(name, item);
            return;
        }

        var text = TextCleaner.Clean(item).Text;
        if (text.Length > 0) AddItems(name, [text]);
    }

    /// <summary>Ends the record: hands it on, or says why it is rejected.</summary>
    public void Finish(int line)
    {
        Report(line);
        Discard();
    }

    /// <summary>Forgets what was taken since the last record.</summary>
    public void Discard()
    {
        Array.Clear(_values);
        Array.Clear(_lists);
        _title = (NoRank, new CleanText("", 0));
        _abstract = (NoRank, new CleanText("", 0));
    }

    private void Report(int line)
    {
        var (title, text) = (_title.Value, _abstract.Value);
        if (title.Text.Length == 0 && !(mayLackTitle && text.Text.Length > 0))
        {
            sink.Report(DiagnosticCode.MissingTitle, line, "the record has no title");
            return;
        }

        if (title.Text.Length > LongestTitle)
        {
            sink.Report(DiagnosticCode.TooLong, line, $"the title has {title.Text.Length} characters; a title has at most {LongestTitle}");
            return;
        }

        if (text.Text.Length > LongestAbstract)
        {
            var reason = $"the abstract has {text.Text.Length} characters; an abstract has at most {LongestAbstract}";
            sink.Report(DiagnosticCode.TooLong, line, reason);
            return;
        }

        ReportRemoved("title", title.Removed, line);
        ReportRemoved("abstract", text.Removed, line);
        sink.Accept(Record(title.Text, text.Text, line));
    }

    private PaperRecord Record(string title, string text, int line)
    {
        var (id, url) = (Value(RecordField.Id), Value(RecordField.Url));
        var (doi, arxiv) = (Value(RecordField.Doi), Value(RecordField.ArxivId));
        return new PaperRecord
        {
            Source = sink.Locate(line),
            Title = title,
            Abstract = text,
            OwnId = id,
            ArxivId = FirstOf(ArxivIdentifier.TryParse, arxiv, id, doi, url),
            // arXiv's own DOIs name the arXiv identifier, no second one.
            Doi = FirstOf(static value => ArxivIdentifier.TryParse(value) is null ? DoiIdentifier.TryParse(value) : null, doi, id, url),
            Year = Value(RecordField.Year) is { } year ? ValueParsing.Year(year) : null,
            Authors = Items(RecordField.Authors),
            Categories = Items(RecordField.Categories),
            Keywords = Items(RecordField.Keywords),
            Url = IsWebAddress(url) ? url : null,
        };
    }

    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");

    private string? Value(RecordField field) => _values[(int)field].Value;

    private ImmutableArray<string> Items(RecordField field) =>
        _lists[(int)field].Items is { } items ? [.. items.Distinct(StringComparer.Ordinal)] : [];

    private void AddItems(FieldName name, IEnumerable<string> items)
    {
        ref var known = ref _lists[(int)name.Field];
        if (known.Items is null || name.Rank < known.Rank) known = (name.Rank, []);
        if (name.Rank == known.Rank) known.Items.AddRange(items);
    }

    private void ReportRemoved(string field, int count, int line)
    {
        if (count == 0) return;
        sink.Report(DiagnosticCode.RepairedText, line, $"{count} unreadable, control or direction character(s) taken out of the {field}");
    }

    private static void Keep(ref (int Rank, CleanText Value) field, int rank, ReadOnlySpan<char> value)
    {
        if (rank >= field.Rank) return;
        var cleaned = TextCleaner.Clean(value);
        if (cleaned.Text.Length > 0) field = (rank, cleaned);
    }

    private static string? FirstOf(Func<string, string?> parse, params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (value is not null && parse(value) is { } found) return found;
        }

        return null;
    }
}
