using System.Buffers;
using System.Text.Unicode;
using PaperGraph.Corpus.Decoding;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus.JsonLines;

/// <summary>
/// Reads objects that span lines, or stand many on a line: a JSON array of records, one object, or objects one after another.
/// Holds one object at a time, so the size of the file does not matter.
/// </summary>
internal sealed class JsonElementReader(ByteSource source, RecordSink sink, int maxLength)
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"\\{}\n"u8);

    private readonly byte[] _chunk = new byte[64 * 1024];
    private readonly RecordBuilder _builder = new(sink);
    private byte[] _element = new byte[16 * 1024];
    private int _length;
    private int _depth;
    private int _line = 1;
    private int _firstLine = 1;
    private bool _inString;
    private bool _escaped;
    private bool _tooLong;
    private int _column;
    private int _firstColumn;
    private int _resumeColumn = int.MaxValue;

    /// <summary>Reads to the end.</summary>
    public void Read()
    {
        var parser = new JsonRecordParser(_builder);
        int read;
        while ((read = source.Read(_chunk)) > 0) Scan(_chunk.AsSpan(0, read), parser);
        if (_depth > 0 && source.Fault is null) sink.Report(DiagnosticCode.MalformedJson, _firstLine, "the JSON object is cut short");
        LineNumber = _line;
    }

    /// <summary>Number of the line that the end lies on.</summary>
    public int LineNumber { get; private set; } = 1;

    private void Scan(ReadOnlySpan<byte> chunk, JsonRecordParser parser)
    {
        while (!chunk.IsEmpty)
        {
            if (_escaped)
            {
                _escaped = false;
                if (chunk[0] != '\n')
                {
                    Keep(chunk[..1]);
                    _column++;
                    chunk = chunk[1..];
                    continue;
                }
            }

            var at = chunk.IndexOfAny(Structure);
            var end = at < 0 ? chunk.Length : at + 1;
            var sign = at < 0 ? (byte)0 : chunk[at];
            _column += end;
            if (_depth > 0)
                Keep(chunk[..end]);
            else if (sign == '{')
                sign = Begin();
            Take(sign, parser);
            chunk = chunk[end..];
        }
    }

    // After a broken object, an object that is indented deeper than it was is a part of it, not the next record.
    private byte Begin()
    {
        if (_column > _resumeColumn) return 0;
        (_firstLine, _firstColumn, _resumeColumn) = (_line, _column, int.MaxValue);
        Keep("{"u8);
        return (byte)'{';
    }

    private void Take(byte sign, JsonRecordParser parser)
    {
        switch (sign)
        {
            case (byte)'\n':
                _line++;
                _column = 0;
                if (_inString) Abandon();
                break;
            case (byte)'\\':
                _escaped = _inString;
                break;
            case (byte)'"':
                if (_depth > 0) _inString = !_inString;
                break;
            case (byte)'{' when !_inString:
                _depth++;
                break;
            case (byte)'}' when !_inString && _depth > 0:
                if (--_depth == 0) Finish(parser);
                break;
        }
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_tooLong) return;
        if (_length + bytes.Length > maxLength)
        {
            _tooLong = true;
            return;
        }

        if (_length + bytes.Length > _element.Length) Array.Resize(ref _element, Math.Max(_element.Length * 2, _length + bytes.Length));
        bytes.CopyTo(_element.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Finish(JsonRecordParser parser)
    {
        if (_tooLong)
        {
            sink.Report(DiagnosticCode.TooLong, _firstLine, $"the JSON object is longer than {maxLength} bytes");
        }
        else
        {
            var element = _element.AsSpan(0, _length);
            if (!Utf8.IsValid(element)) element = ValidUtf8.From(element);
            if (parser.TryParse(element, out var fault))
            {
                _builder.Finish(_firstLine);
            }
            else
            {
                _builder.Discard();
                sink.Report(DiagnosticCode.MalformedJson, _firstLine, fault);
            }
        }

        Reset();
    }

    // A JSON string never spans lines: the object is broken.
    private void Abandon()
    {
        _resumeColumn = _firstColumn;
        sink.Report(DiagnosticCode.MalformedJson, _firstLine, $"a string of the JSON object does not end on line {_line - 1}");
        Reset();
    }

    private void Reset()
    {
        (_depth, _length, _inString, _tooLong) = (0, 0, false, false);
    }
}
