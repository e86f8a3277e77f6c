using System.Text.Unicode;

namespace PaperGraph.Corpus.Decoding;

/// <summary>
/// Cuts a file into lines of valid UTF-8 without copying them. A line that is no UTF-8 is decoded as Windows-1252, unless it holds
/// sound multi-byte letters beside the broken ones: then only the broken bytes become U+FFFD.
/// </summary>
internal sealed class LineReader(ByteSource source, int maxLength)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _ended;
    private byte[] _recoded = [];

    /// <summary>One-based number of the line last read.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Number of the first line that was no UTF-8; 0 when there was none.</summary>
    public int FirstRecodedLine { get; private set; }

    /// <summary>How many lines were no UTF-8.</summary>
    public int RecodedLines { get; private set; }

    /// <summary>The bytes this reads from.</summary>
    public ByteSource Source => source;

    /// <summary>
    /// Reads the next line, without its end. The caller may write to the span; it holds until the next call. A line that a fault of
    /// the file cut short is left out.
    /// </summary>
    public LineKind Read(out Span<byte> line)
    {
        line = default;
        var searched = 0;
        var tooLong = false;
        while (true)
        {
            var end = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (end >= 0 || (_ended && _end > _start && source.Fault is null))
            {
                var length = end >= 0 ? searched + end : _end - _start;
                line = _buffer.AsSpan(_start, length);
                _start += end >= 0 ? length + 1 : length;
                LineNumber++;
                if (tooLong || length > maxLength) return LineKind.TooLong;
                line = Validate(line.TrimEnd((byte)'\r'));
                return LineKind.Line;
            }

            if (_ended)
            {
                if (source.Fault is null && !tooLong) return LineKind.End;
                _start = _end;
                if (source.Fault is null)
                {
                    LineNumber++;
                    return LineKind.TooLong;
                }

                return LineKind.End;
            }

            searched = _end - _start;
            if (searched > maxLength)
            {
                tooLong = true;
                _start = _end;
                searched = 0;
            }

            Fill();
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = source.Read(_buffer.AsSpan(_end));
        _end += read;
        _ended = read == 0;
    }

    private Span<byte> Validate(Span<byte> line)
    {
        if (LineNumber == 1 && line.StartsWith("\uFEFF"u8)) line = line[3..];
        if (Utf8.IsValid(line)) return line;

        RecodedLines++;
        if (FirstRecodedLine == 0) FirstRecodedLine = LineNumber;
        _recoded = ValidUtf8.From(line);
        return _recoded;
    }
}
