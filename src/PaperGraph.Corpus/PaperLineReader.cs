using PaperGraph.Corpus.Decoding;
using PaperGraph.Corpus.Deduplication;
using PaperGraph.Corpus.JsonLines;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus;

/// <summary>
/// Reads JSON Lines one paper at a time, so that a stream of any length takes the memory of one line. Fields and cleaning are those of
/// <see cref="CorpusReader"/>, and so are identifiers, but nothing is compared with other lines: what stands twice comes twice. A record with a
/// text and no title is a paper too, its text the abstract. For one thread.
/// </summary>
public sealed class PaperLineReader : IDisposable
{
    private readonly ByteSource _source;
    private readonly LineReader _lines;
    private readonly RecordSink _sink;
    private readonly RecordBuilder _builder;
    private readonly JsonRecordParser _parser;
    private readonly int _maxLength;
    private bool _ended;

    /// <summary>Opens a reader over a stream, plain or gzip, which it then owns.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="name">What to call the stream in places.</param>
    /// <param name="maxLength">Longest line, in bytes; a longer one is rejected.</param>
    public PaperLineReader(Stream input, string name, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(input);
        _source = new ByteSource(input);
        _lines = new LineReader(_source, maxLength);
        _sink = new RecordSink(name);
        _builder = new RecordBuilder(_sink, mayLackTitle: true);
        _parser = new JsonRecordParser(_builder);
        _maxLength = maxLength;
    }

    /// <summary>Reads the next line that says anything; false at the end. A fault that ends the stream early comes as a last line without paper.</summary>
    public bool TryRead(out PaperLine line)
    {
        line = default;
        if (_ended) return false;
        var kind = _lines.Read(out var bytes);
        while (kind == LineKind.Line && bytes.Trim(" \t\r"u8).IsEmpty) kind = _lines.Read(out bytes);
        _sink.Clear();
        if (kind == LineKind.End)
        {
            _ended = true;
            if (_source.Fault is not { } fault) return false;
            _sink.Report(fault.Code, _lines.LineNumber + 1, fault.Reason);
            line = new PaperLine(_lines.LineNumber + 1, null, [.. _sink.Diagnostics]);
            return true;
        }

        Parse(kind, bytes);
        line = new PaperLine(_lines.LineNumber, _sink.Records is [var record] ? ToPaper(record) : null, [.. _sink.Diagnostics]);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private void Parse(LineKind kind, Span<byte> bytes)
    {
        if (kind == LineKind.TooLong)
        {
            _sink.Report(DiagnosticCode.TooLong, _lines.LineNumber, $"the line is longer than {_maxLength} bytes");
        }
        else if (_parser.TryParse(bytes, out var fault))
        {
            _builder.Finish(_lines.LineNumber);
        }
        else
        {
            _builder.Discard();
            _sink.Report(DiagnosticCode.MalformedJson, _lines.LineNumber, fault);
        }
    }

    private static Paper ToPaper(PaperRecord record)
    {
        var isNamed = record.Title.Length > 0 || record.OwnId is not null || record.ArxivId is not null || record.Doi is not null;
        var id = isNamed ? PaperNaming.Name([[record]])[0] : new PaperId(FormattableString.Invariant($"line-{record.Source.Line}"));
        return PaperMerger.Merge(id, [record]);
    }
}
