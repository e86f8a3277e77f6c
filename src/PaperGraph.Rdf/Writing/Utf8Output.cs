using System.Buffers;
using System.Text.Unicode;

namespace PaperGraph.Rdf;

/// <summary>A pooled byte buffer before a stream. Text goes in as UTF-16 and out as UTF-8, without a string or array in between.</summary>
internal sealed class Utf8Output : IDisposable
{
    private const int Capacity = 1 << 16;
    private const int LongestCharacter = 4;

    private readonly Stream _stream;
    private byte[] _buffer;
    private int _length;

    public Utf8Output(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite) throw new ArgumentException("The stream cannot be written to.", nameof(stream));
        _stream = stream;
        _buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    }

    public void Write(byte ascii)
    {
        if (_length == _buffer.Length) Flush();
        _buffer[_length++] = ascii;
    }

    /// <summary>Writes a short piece of syntax.</summary>
    public void Write(ReadOnlySpan<byte> syntax)
    {
        if (syntax.Length > _buffer.Length - _length) Flush();
        syntax.CopyTo(_buffer.AsSpan(_length));
        _length += syntax.Length;
    }

    /// <summary>Writes well-formed text of any length.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var status = Utf8.FromUtf16(text, _buffer.AsSpan(_length), out var read, out var written, replaceInvalidSequences: false);
            _length += written;
            text = text[read..];
            if (status == OperationStatus.DestinationTooSmall)
                Flush();
            else if (status != OperationStatus.Done)
                throw new InvalidOperationException("A term holds a lone surrogate.");
        }
    }

    /// <summary>Writes UTF-8 of any length.</summary>
    public void WriteText(ReadOnlySpan<byte> text)
    {
        if (text.Length > _buffer.Length - _length)
        {
            Flush();
            if (text.Length > _buffer.Length)
            {
                _stream.Write(text);
                return;
            }
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void Flush()
    {
        _stream.Write(_buffer, 0, _length);
        _length = 0;
    }

    /// <summary>Hands everything to the stream, which stays open, and gives the buffer back.</summary>
    public void Dispose()
    {
        if (_buffer.Length < LongestCharacter) return;
        try
        {
            Flush();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }
}
