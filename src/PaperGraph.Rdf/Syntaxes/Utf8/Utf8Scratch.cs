using System.Text;

namespace PaperGraph.Rdf;

/// <summary>Bytes that grow: where a token goes that differs from what the document holds. Spans of it are good until it grows.</summary>
internal sealed class Utf8Scratch
{
    private byte[] _bytes = new byte[512];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ReadOnlySpan<byte> From(int start) => _bytes.AsSpan(start, Length - start);

    public ReadOnlySpan<byte> Slice(int start, int length) => _bytes.AsSpan(start, length);

    /// <summary>Forgets what comes after.</summary>
    public void CutAt(int length) => Length = length;

    public void Append(byte unit)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = unit;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - Length) Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Append(Rune character)
    {
        if (_bytes.Length - Length < 4) Grow(4);
        Length += character.EncodeToUtf8(_bytes.AsSpan(Length));
    }

    /// <summary>Appends UTF-16 that is well formed.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        var longest = text.Length * 3;
        if (longest > _bytes.Length - Length) Grow(longest);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    private void Grow(int by)
    {
        // What was there stays as it is for whoever still looks at it.
        var wider = new byte[Math.Max(_bytes.Length * 2, Length + by)];
        Written.CopyTo(wider);
        _bytes = wider;
    }
}
