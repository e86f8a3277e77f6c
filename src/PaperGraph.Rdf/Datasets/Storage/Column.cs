using System.Diagnostics.CodeAnalysis;

namespace PaperGraph.Rdf;

/// <summary>Values in a row, in an array of ours or in a mapped file; whoever reads cannot tell. Reading outside of it throws.</summary>
internal readonly unsafe struct Column<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly T* _pointer;

    public Column(T[] array)
    {
        _array = array;
        Length = array.Length;
    }

    /// <summary>The memory must stay where it is for as long as the column is used.</summary>
    public Column(byte* start, long length)
    {
        _pointer = (T*)start;
        Length = length;
    }

    public long Length { get; }

    public T this[long index] => Slice(index, 1)[0];

    /// <summary>All of a column that is known to be short.</summary>
    public ReadOnlySpan<T> All => Slice(0, checked((int)Length));

    public ReadOnlySpan<T> Slice(long start, int length)
    {
        if ((ulong)start > (ulong)Length || (ulong)length > (ulong)(Length - start)) ThrowOutside();
        return _array is null ? new ReadOnlySpan<T>(_pointer + start, length) : _array.AsSpan((int)start, length);
    }

    [DoesNotReturn]
    private static void ThrowOutside() => throw new InvalidOperationException("A place outside of a column was asked for.");
}
