using System.Buffers.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// Keeps blank nodes of different documents apart: from the second document on, a label gets <c>d2.</c> and so on before it. A label of the
/// first document that already looks like that gets <c>d1.</c>; all others of it stay as they are. So no two nodes meet.
/// </summary>
internal sealed class BlankNodeScope
{
    private byte[] _buffer = new byte[64];
    private int _document = 1;

    /// <summary>Begins the next document.</summary>
    public void Advance() => _document++;

    /// <summary>The label for the dataset, good until the next call.</summary>
    public ReadOnlySpan<byte> Rename(ReadOnlySpan<byte> label)
    {
        if (_document == 1 && !LooksRenamed(label)) return label;
        const int LongestMark = 12;
        if (_buffer.Length < label.Length + LongestMark) _buffer = new byte[Math.Max(_buffer.Length * 2, label.Length + LongestMark)];
        _buffer[0] = (byte)'d';
        Utf8Formatter.TryFormat(_document, _buffer.AsSpan(1), out var digits);
        _buffer[digits + 1] = (byte)'.';
        label.CopyTo(_buffer.AsSpan(digits + 2));
        return _buffer.AsSpan(0, digits + 2 + label.Length);
    }

    private static bool LooksRenamed(ReadOnlySpan<byte> label)
    {
        if (label.IsEmpty || label[0] != 'd') return false;
        var digits = label[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits > 0 && label[1 + digits] == '.';
    }
}
