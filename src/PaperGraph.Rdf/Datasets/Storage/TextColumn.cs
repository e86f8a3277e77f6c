namespace PaperGraph.Rdf;

/// <summary>
/// The texts of all terms, end to end. In memory they lie in segments, as an array ends at 2 GB: a text is in the segment that its first
/// byte belongs to, whole, so a segment is as much longer than its share as its last text needs.
/// </summary>
internal sealed class TextColumn
{
    /// <summary>A term longer than this cannot be kept: with one such at its end, a segment still fits an array.</summary>
    public const int LongestText = 1 << 29;

    /// <summary>The share of a segment is 1 GB.</summary>
    public const int SegmentBits = 30;

    private const int PartLength = 1 << 20;

    private readonly Column<byte> _whole;
    private readonly byte[][]? _segments;
    private readonly long[] _segmentStarts = [];
    private readonly int _segmentBits;

    public TextColumn(Column<byte> whole)
    {
        _whole = whole;
        Length = whole.Length;
    }

    /// <summary>
    /// Takes segments that each begin at a multiple of their share, a power of two, with as many bytes of no use as the text before them
    /// runs over; and where the first text of each begins, with one more entry at the end.
    /// </summary>
    public TextColumn(byte[][] segments, long[] segmentStarts, int segmentBits)
    {
        (_segments, _segmentStarts, _segmentBits) = (segments, segmentStarts, segmentBits);
        Length = segmentStarts[^1];
    }

    public long Length { get; }

    /// <summary>In how many pieces the whole can be read.</summary>
    public int PartCount => _segments?.Length ?? (int)((Length + PartLength - 1) / PartLength);

    public ReadOnlySpan<byte> Slice(long start, int length)
    {
        if (_segments is null) return _whole.Slice(start, length);
        // An empty text at the very end may belong to a segment that nothing has opened.
        return length == 0 ? default : _segments[start >> _segmentBits].AsSpan((int)(start & ((1L << _segmentBits) - 1)), length);
    }

    public ReadOnlySpan<byte> Part(int index)
    {
        if (_segments is not null) return Slice(_segmentStarts[index], (int)(_segmentStarts[index + 1] - _segmentStarts[index]));
        var start = (long)index * PartLength;
        return _whole.Slice(start, (int)Math.Min(PartLength, Length - start));
    }
}
