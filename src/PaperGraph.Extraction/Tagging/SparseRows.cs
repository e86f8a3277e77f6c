using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// Rows of signed bytes, most of which are all 0 and take no memory: which rows are kept is told by one bit each, so that a row that says
/// nothing costs a look at a small table. Immutable and safe to share.
/// </summary>
internal sealed class SparseRows
{
    // For 32 rows each: which of them are kept, below, and how many are kept before them, above.
    private readonly ulong[] _index;
    private readonly sbyte[] _kept;

    private SparseRows(ulong[] index, sbyte[] kept, int stride) => (_index, _kept, Stride) = (index, kept, stride);

    /// <summary>Length of a row, a multiple of 16.</summary>
    public int Stride { get; }

    /// <summary>Number of rows that are kept.</summary>
    public int Count => _kept.Length / Stride;

    /// <summary>Makes the table from rows that lie one after the other; their number is a multiple of 32.</summary>
    public static SparseRows Of(ReadOnlySpan<sbyte> rows, int stride)
    {
        var used = new List<int>();
        for (var row = 0; row < rows.Length / stride; row++)
        {
            if (rows.Slice(row * stride, stride).ContainsAnyExcept((sbyte)0)) used.Add(row);
        }

        var kept = new sbyte[used.Count * stride];
        for (var i = 0; i < used.Count; i++) rows.Slice(used[i] * stride, stride).CopyTo(kept.AsSpan(i * stride));
        return new SparseRows(Index(CollectionsMarshal.AsSpan(used), rows.Length / stride), kept, stride);
    }

    /// <summary>Makes the table from the rows that are kept.</summary>
    /// <param name="used">Their numbers, ascending.</param>
    /// <param name="count">Number of all rows, a multiple of 32.</param>
    /// <param name="kept">The rows, one after the other; not to be changed later.</param>
    /// <param name="stride">Length of a row, a multiple of 16.</param>
    public static SparseRows Of(ReadOnlySpan<int> used, int count, sbyte[] kept, int stride) => new(Index(used, count), kept, stride);

    /// <summary>Whether a row is kept; all others are all 0.</summary>
    public bool Has(int row) => ((uint)_index[row >> 5] >> (row & 31) & 1) != 0;

    /// <summary>A row; empty when it is all 0.</summary>
    public ReadOnlySpan<sbyte> this[int row] =>
        Has(row) ? _kept.AsSpan(PlaceOf(_index[row >> 5], row) * Stride, Stride) : [];

    /// <summary>Finds those of some rows that are kept, and sets them on their way from memory.</summary>
    /// <param name="rows">Numbers of rows.</param>
    /// <param name="places">Where the kept ones lie, for <see cref="AddTo"/>; as many as <paramref name="rows"/> or more.</param>
    /// <returns>How many are kept.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<uint> rows, Span<int> places)
    {
        ref var place = ref MemoryMarshal.GetReference(places[..rows.Length]);
        var count = 0;
        foreach (var row in rows) count += Find(row, ref Unsafe.Add(ref place, count));
        Announce(places[..count]);
        return count;
    }

    /// <summary>The same for some of a list of rows.</summary>
    /// <param name="rows">Numbers of rows.</param>
    /// <param name="step">The first counts, and from it on the one that is so much further.</param>
    /// <param name="places">Where the kept ones lie; one for each row that counts, or more.</param>
    /// <returns>How many are kept.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<uint> rows, int step, Span<int> places)
    {
        ref var place = ref MemoryMarshal.GetReference(places[..((rows.Length + step - 1) / step)]);
        var count = 0;
        for (var i = 0; i < rows.Length; i += step) count += Find(rows[i], ref Unsafe.Add(ref place, count));
        Announce(places[..count]);
        return count;
    }

    /// <summary>Adds rows that <see cref="Find(ReadOnlySpan{uint}, Span{int})"/> found to sums, a lane each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(Span<short> sums, ReadOnlySpan<int> places)
    {
        ref var kept = ref MemoryMarshal.GetArrayDataReference(_kept);
        ref var at = ref MemoryMarshal.GetReference(sums[..Stride]);
        for (nuint block = 0; block < (nuint)Stride; block += 16)
        {
            var sum = Vector256.LoadUnsafe(ref at, block);
            foreach (var place in places)
            {
                var row = Vector128.LoadUnsafe(ref kept, (nuint)place + block);
                sum += Avx2.IsSupported ? Avx2.ConvertToVector256Int16(row) : Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
            }

            sum.StoreUnsafe(ref at, block);
        }
    }

    // Writes the place in any case, and says whether it counts: no branch that nobody could foretell.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint row, ref int place)
    {
        var entry = _index[row >> 5];
        place = PlaceOf(entry, (int)row) * Stride;
        return (int)((uint)entry >> (int)(row & 31) & 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Announce(ReadOnlySpan<int> places)
    {
        ref var kept = ref MemoryMarshal.GetArrayDataReference(_kept);
        foreach (var place in places) Prefetch.Line(ref Unsafe.Add(ref kept, place));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(ulong entry, int row) => (int)(entry >> 32) + BitOperations.PopCount((uint)entry & ((1U << (row & 31)) - 1));

    private static ulong[] Index(ReadOnlySpan<int> used, int count)
    {
        var index = new ulong[count / 32];
        foreach (var row in used) index[row >> 5] |= 1U << (row & 31);
        var before = 0;
        for (var i = 0; i < index.Length; i++)
        {
            var bits = (uint)index[i];
            index[i] |= (ulong)before << 32;
            before += BitOperations.PopCount(bits);
        }

        return index;
    }
}
