using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>
/// Products of matrices of single-precision numbers. Lanes run over columns and every sum adds its terms in order, each by one fused multiply–add, so
/// the result has the same bits on every machine, whatever the width of its vectors.
/// </summary>
internal static class MatrixProduct
{
    /// <summary>Columns are a multiple of this.</summary>
    public const int ColumnBlock = EncoderShape.ColumnBlock;

    /// <summary>So many rows are computed together; the rest one by one, at some four times the cost.</summary>
    private const int RowBlock = 8;

    /// <summary>
    /// <c>c += a · b</c>. Element (i, k) of <paramref name="a"/> lies at <c>i · aRow + k · aColumn</c>, which also reads a transposed matrix or
    /// rows that overlap.
    /// </summary>
    /// <param name="a">Left factor, <paramref name="rows"/> × <paramref name="inner"/>.</param>
    /// <param name="aRow">Distance of rows.</param>
    /// <param name="aColumn">Distance of columns.</param>
    /// <param name="b">Right factor, <paramref name="inner"/> × <paramref name="columns"/>, dense.</param>
    /// <param name="c">Sum, <paramref name="rows"/> × <paramref name="columns"/>, dense.</param>
    /// <param name="rows">Rows of the sum.</param>
    /// <param name="inner">Terms of a sum.</param>
    /// <param name="columns">Columns, a multiple of <see cref="ColumnBlock"/>.</param>
    /// <exception cref="ArgumentException">A matrix is too short, or the columns are no such multiple.</exception>
    public static void Add(
        ReadOnlySpan<float> a, int aRow, int aColumn, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int columns)
    {
        if (rows == 0 || inner == 0) return;
        if (columns % ColumnBlock != 0) throw new ArgumentException("Columns must be a multiple of 32.", nameof(columns));
        if (a.Length <= ((rows - 1) * aRow) + ((inner - 1) * aColumn)) throw new ArgumentException("The left factor is too short.", nameof(a));
        if (b.Length < inner * columns) throw new ArgumentException("The right factor is too short.", nameof(b));
        if (c.Length < rows * columns) throw new ArgumentException("The sum is too short.", nameof(c));
        for (var column = 0; column < columns; column += ColumnBlock)
        {
            var right = b[column..];
            var row = 0;
            for (; row + RowBlock <= rows; row += RowBlock)
                Eight(a[(row * aRow)..], aRow, aColumn, right, c[((row * columns) + column)..], inner, columns);
            for (; row < rows; row++)
                One(a[(row * aRow)..], aColumn, right, c[((row * columns) + column)..], inner, columns);
        }
    }

    /// <summary>Adds a row to sums; the length of <paramref name="values"/> is a multiple of 16 and not above that of the sums.</summary>
    public static void AddRow(Span<float> sums, ReadOnlySpan<float> values)
    {
        ref var at = ref MemoryMarshal.GetReference(sums);
        ref var from = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)values.Length; i += 16)
            (Vector512.LoadUnsafe(ref at, i) + Vector512.LoadUnsafe(ref from, i)).StoreUnsafe(ref at, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(ReadOnlySpan<float> left, int aRow, int aColumn, ReadOnlySpan<float> right, Span<float> sum, int inner, int columns)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var c = ref MemoryMarshal.GetReference(sum);
        nuint stride = (nuint)columns;
        nuint step = (nuint)aRow;
        var c00 = Vector512.LoadUnsafe(ref c);
        var c01 = Vector512.LoadUnsafe(ref c, 16);
        var c10 = Vector512.LoadUnsafe(ref c, stride);
        var c11 = Vector512.LoadUnsafe(ref c, stride + 16);
        var c20 = Vector512.LoadUnsafe(ref c, 2 * stride);
        var c21 = Vector512.LoadUnsafe(ref c, (2 * stride) + 16);
        var c30 = Vector512.LoadUnsafe(ref c, 3 * stride);
        var c31 = Vector512.LoadUnsafe(ref c, (3 * stride) + 16);
        var c40 = Vector512.LoadUnsafe(ref c, 4 * stride);
        var c41 = Vector512.LoadUnsafe(ref c, (4 * stride) + 16);
        var c50 = Vector512.LoadUnsafe(ref c, 5 * stride);
        var c51 = Vector512.LoadUnsafe(ref c, (5 * stride) + 16);
        var c60 = Vector512.LoadUnsafe(ref c, 6 * stride);
        var c61 = Vector512.LoadUnsafe(ref c, (6 * stride) + 16);
        var c70 = Vector512.LoadUnsafe(ref c, 7 * stride);
        var c71 = Vector512.LoadUnsafe(ref c, (7 * stride) + 16);
        for (var k = 0; k < inner; k++)
        {
            ref var at = ref Unsafe.Add(ref a, (nuint)k * (nuint)aColumn);
            var b0 = Vector512.LoadUnsafe(ref b, (nuint)k * stride);
            var b1 = Vector512.LoadUnsafe(ref b, ((nuint)k * stride) + 16);
            var x = Vector512.Create(at);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(Unsafe.Add(ref at, step));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(Unsafe.Add(ref at, 2 * step));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(Unsafe.Add(ref at, 3 * step));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(Unsafe.Add(ref at, 4 * step));
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(Unsafe.Add(ref at, 5 * step));
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(Unsafe.Add(ref at, 6 * step));
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(Unsafe.Add(ref at, 7 * step));
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
        }

        c00.StoreUnsafe(ref c);
        c01.StoreUnsafe(ref c, 16);
        c10.StoreUnsafe(ref c, stride);
        c11.StoreUnsafe(ref c, stride + 16);
        c20.StoreUnsafe(ref c, 2 * stride);
        c21.StoreUnsafe(ref c, (2 * stride) + 16);
        c30.StoreUnsafe(ref c, 3 * stride);
        c31.StoreUnsafe(ref c, (3 * stride) + 16);
        c40.StoreUnsafe(ref c, 4 * stride);
        c41.StoreUnsafe(ref c, (4 * stride) + 16);
        c50.StoreUnsafe(ref c, 5 * stride);
        c51.StoreUnsafe(ref c, (5 * stride) + 16);
        c60.StoreUnsafe(ref c, 6 * stride);
        c61.StoreUnsafe(ref c, (6 * stride) + 16);
        c70.StoreUnsafe(ref c, 7 * stride);
        c71.StoreUnsafe(ref c, (7 * stride) + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ReadOnlySpan<float> left, int aColumn, ReadOnlySpan<float> right, Span<float> sum, int inner, int columns)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var c = ref MemoryMarshal.GetReference(sum);
        var c0 = Vector512.LoadUnsafe(ref c);
        var c1 = Vector512.LoadUnsafe(ref c, 16);
        for (var k = 0; k < inner; k++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, (nuint)k * (nuint)aColumn));
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, (nuint)k * (nuint)columns), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, ((nuint)k * (nuint)columns) + 16), c1);
        }

        c0.StoreUnsafe(ref c);
        c1.StoreUnsafe(ref c, 16);
    }
}
