using System.Globalization;
using System.Text;

namespace PaperGraph.Export.Text;

// Puts texts and numbers into a stream as UTF-8 through one buffer, without garbage. Flush at the end.
internal sealed class Utf8Output(Stream stream)
{
    private const int MaxBytesPerUnit = 3;
    private const int LongestNumber = 32;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _used;

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _used)
        {
            Flush();
            if (bytes.Length > _buffer.Length)
            {
                stream.Write(bytes);
                return;
            }
        }

        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        const int Piece = 1 << 13;
        while (text.Length > Piece)
        {
            // A surrogate pair stays in one piece.
            var length = char.IsHighSurrogate(text[Piece - 1]) ? Piece - 1 : Piece;
            Put(text[..length]);
            text = text[length..];
        }

        Put(text);
    }

    public void Number(int value)
    {
        Reserve(LongestNumber);
        value.TryFormat(_buffer.AsSpan(_used), out var written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    // The shortest form that reads back as the same number.
    public void Number(double value)
    {
        Reserve(LongestNumber);
        value.TryFormat(_buffer.AsSpan(_used), out var written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    public void Flush()
    {
        stream.Write(_buffer, 0, _used);
        _used = 0;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * MaxBytesPerUnit);
        _used += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_used));
    }

    private void Reserve(int bytes)
    {
        if (_buffer.Length - _used < bytes) Flush();
    }
}
