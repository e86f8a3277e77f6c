using System.Buffers;
using System.Text.Unicode;

namespace PaperGraph.Rdf;

/// <summary>
/// A pooled byte buffer before a stream, with a mark where something can still be put in between: what comes after the mark is held back as
/// long as it fits.
/// </summary>
internal sealed class Utf8Output : IDisposable
{
    private const int Capacity = 1 << 17;

    private readonly Stream _stream;
    private byte[] _buffer;
    private int _length;
    private int _mark = -1;

    public Utf8Output(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite) throw new ArgumentException("The stream cannot be written to.", nameof(stream));
        _stream = stream;
        _buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    }

    public void Write(byte ascii)
    {
        if (_length == _buffer.Length) MakeRoom();
        _buffer[_length++] = ascii;
    }

    public void Write(ReadOnlySpan<byte> text)
    {
        if (text.Length > _buffer.Length - _length && !TryMakeRoom(text.Length))
        {
            _stream.Write(text);
            return;
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Writes well-formed text of any length, as UTF-8.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var status = Utf8.FromUtf16(text, _buffer.AsSpan(_length), out var read, out var written, replaceInvalidSequences: false);
            _length += written;
            text = text[read..];
            if (status == OperationStatus.DestinationTooSmall)
                MakeRoom();
            else if (status != OperationStatus.Done)
                throw new InvalidOperationException("A term holds a lone surrogate.");
        }
    }

    /// <summary>Marks the end of what is written so far.</summary>
    public void Mark() => _mark = _length;

    /// <summary>
    /// Puts text where the mark is, and the mark after so much of it; false when that place has gone to the stream.
    /// </summary>
    public bool TryInsert(ReadOnlySpan<byte> text, int beforeMark)
    {
        if (_mark < 0 || (text.Length > _buffer.Length - _length && (!TryMakeRoom(text.Length) || _mark < 0))) return false;
        _buffer.AsSpan(_mark, _length - _mark).CopyTo(_buffer.AsSpan(_mark + text.Length));
        text.CopyTo(_buffer.AsSpan(_mark));
        _mark += beforeMark;
        _length += text.Length;
        return true;
    }

    /// <summary>Hands everything to the stream, which stays open, and gives the buffer back.</summary>
    public void Dispose()
    {
        if (_buffer.Length == 0) return;
        try
        {
            _mark = -1;
            MakeRoom();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }

    /// <summary>Empties the buffer as far as must be; false when the text is too long for it even then, and all of it is empty.</summary>
    private bool TryMakeRoom(int needed)
    {
        if (_length > 0) MakeRoom();
        if (needed > _buffer.Length - _length && _length > 0) MakeRoom();
        return needed <= _buffer.Length - _length;
    }

    private void MakeRoom()
    {
        // What comes after the mark is held back, unless it is all there is.
        var end = _mark > 0 ? _mark : _length;
        _stream.Write(_buffer, 0, end);
        _buffer.AsSpan(end, _length - end).CopyTo(_buffer);
        _length -= end;
        _mark = _mark > 0 ? 0 : -1;
    }
}
