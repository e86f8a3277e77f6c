using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// A matrix of weights as whole numbers of one unit, for products with activations that are whole numbers as well: sums are exact, so they are the same on
/// every machine whatever the order and the width of its vectors, and two terms cost one multiplication. Immutable and safe to share.
/// </summary>
internal sealed class IntegerMatrix
{
    /// <summary>So many rows are computed together.</summary>
    public const int RowBlock = 8;

    /// <summary>Columns are computed in blocks of so many.</summary>
    public const int ColumnBlock = 16;

    /// <summary>What one unit of an activation stands for.</summary>
    public const float ActivationUnit = 1f / 256;

    /// <summary>The greatest activation, in units; what is above it is clipped.</summary>
    public const int MostActivation = (1 << 13) - 1;

    private const int MostWeight = (1 << 10) - 1;
    private const int MostBias = 1 << 29;

    // Two rows of a panel stand side by side: in the lane of a column its weight for one input, and for the next.
    private const int PairLength = 2 * ColumnBlock;

    private readonly ByteRows _matrix;
    private readonly int _pairs;
    private readonly short[] _weights;
    private readonly int[] _biases;

    /// <summary>Lays out a matrix.</summary>
    /// <param name="matrix">A row for each input and, where a row is left, that of the biases.</param>
    /// <param name="inputs">Number of inputs, even.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="columns">Columns that are asked for, from the first on.</param>
    public IntegerMatrix(ByteRows matrix, int inputs, int stride, int columns)
    {
        _matrix = matrix;
        _pairs = inputs / 2;
        Columns = (columns + ColumnBlock - 1) / ColumnBlock * ColumnBlock;
        var numbers = matrix.ToArray();
        var weights = numbers.AsSpan(0, inputs * stride);
        var biases = numbers.AsSpan(weights.Length);

        // No sum can pass what an integer holds.
        var most = Math.Min(MostWeight, (int.MaxValue - MostBias) / (inputs * MostActivation));
        WeightUnit = Math.Max(Farthest(weights) / most, Farthest(biases) / (MostBias * ActivationUnit));
        if (WeightUnit <= 0) WeightUnit = 1;
        _weights = new short[inputs * Columns];
        for (var at = 0; at < _weights.Length; at++)
        {
            var (panel, place) = (at / (inputs * ColumnBlock), at % (inputs * ColumnBlock));
            var column = (panel * ColumnBlock) + (place % PairLength / 2);
            var input = (place / PairLength * 2) + (place % 2);
            if (column < columns) _weights[at] = (short)Math.Clamp(MathF.Round(weights[(input * stride) + column] / WeightUnit), -most, most);
        }

        _biases = new int[Columns];
        for (var column = 0; column < Math.Min(columns, biases.Length); column++)
            _biases[column] = (int)Math.Clamp(Math.Round((double)biases[column] / Unit), -MostBias, MostBias);
    }

    /// <summary>Columns of a product, a multiple of <see cref="ColumnBlock"/>.</summary>
    public int Columns { get; }

    /// <summary>What one unit of a weight stands for.</summary>
    public float WeightUnit { get; }

    /// <summary>What one unit of a product stands for.</summary>
    public float Unit => WeightUnit * ActivationUnit;

    /// <summary>The numbers of the matrix, row by row.</summary>
    public float[] ToArray() => _matrix.ToArray();

    /// <summary>Writes the product of rows of activations and the matrix, biases included.</summary>
    /// <param name="activations">0 to <see cref="MostActivation"/> units each.</param>
    /// <param name="step">Distance of rows, which may overlap.</param>
    /// <param name="products">A row of <see cref="Columns"/> for each row of activations; overwritten.</param>
    /// <param name="rows">Number of rows, a multiple of <see cref="RowBlock"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span is too short.</exception>
    public void Multiply(ReadOnlySpan<short> activations, int step, Span<int> products, int rows)
    {
        for (var row = 0; row < rows; row += RowBlock)
        {
            ref var from = ref MemoryMarshal.GetReference(activations.Slice(row * step, ((RowBlock - 1) * step) + (2 * _pairs)));
            ref var to = ref MemoryMarshal.GetReference(products.Slice(row * Columns, RowBlock * Columns));
            var column = 0;
            for (; column + (2 * ColumnBlock) <= Columns; column += 2 * ColumnBlock) TwoPanels(ref from, (nuint)step, column, ref to);
            if (column < Columns) OnePanel(ref from, (nuint)step, column, ref to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TwoPanels(ref short activations, nuint step, int column, ref int products)
    {
        var (low, high) = (Vector512.Create(_biases.AsSpan(column, ColumnBlock)), Vector512.Create(_biases.AsSpan(column + ColumnBlock, ColumnBlock)));
        var (c00, c10, c20, c30, c40, c50, c60, c70) = (low, low, low, low, low, low, low, low);
        var (c01, c11, c21, c31, c41, c51, c61, c71) = (high, high, high, high, high, high, high, high);
        ref var weights = ref _weights[column * 2 * _pairs];
        var next = (nuint)(_pairs * PairLength);
        for (nuint pair = 0; pair < (nuint)_pairs; pair++)
        {
            ref var at = ref Unsafe.Add(ref activations, 2 * pair);
            var b0 = Vector512.LoadUnsafe(ref weights, pair * PairLength);
            var b1 = Vector512.LoadUnsafe(ref weights, (pair * PairLength) + next);
            var x = Pair(ref at);
            c00 += Products(x, b0);
            c01 += Products(x, b1);
            x = Pair(ref Unsafe.Add(ref at, step));
            c10 += Products(x, b0);
            c11 += Products(x, b1);
            x = Pair(ref Unsafe.Add(ref at, 2 * step));
            c20 += Products(x, b0);
            c21 += Products(x, b1);
            x = Pair(ref Unsafe.Add(ref at, 3 * step));
            c30 += Products(x, b0);
            c31 += Products(x, b1);
            x = Pair(ref Unsafe.Add(ref at, 4 * step));
            c40 += Products(x, b0);
            c41 += Products(x, b1);
            x = Pair(ref Unsafe.Add(ref at, 5 * step));
            c50 += Products(x, b0);
            c51 += Products(x, b1);
            x = Pair(ref Unsafe.Add(ref at, 6 * step));
            c60 += Products(x, b0);
            c61 += Products(x, b1);
            x = Pair(ref Unsafe.Add(ref at, 7 * step));
            c70 += Products(x, b0);
            c71 += Products(x, b1);
        }

        Store(c00, c01, ref products, column, 0);
        Store(c10, c11, ref products, column, 1);
        Store(c20, c21, ref products, column, 2);
        Store(c30, c31, ref products, column, 3);
        Store(c40, c41, ref products, column, 4);
        Store(c50, c51, ref products, column, 5);
        Store(c60, c61, ref products, column, 6);
        Store(c70, c71, ref products, column, 7);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OnePanel(ref short activations, nuint step, int column, ref int products)
    {
        var bias = Vector512.Create(_biases.AsSpan(column, ColumnBlock));
        var (c0, c1, c2, c3, c4, c5, c6, c7) = (bias, bias, bias, bias, bias, bias, bias, bias);
        ref var weights = ref _weights[column * 2 * _pairs];
        for (nuint pair = 0; pair < (nuint)_pairs; pair++)
        {
            ref var at = ref Unsafe.Add(ref activations, 2 * pair);
            var b = Vector512.LoadUnsafe(ref weights, pair * PairLength);
            c0 += Products(Pair(ref at), b);
            c1 += Products(Pair(ref Unsafe.Add(ref at, step)), b);
            c2 += Products(Pair(ref Unsafe.Add(ref at, 2 * step)), b);
            c3 += Products(Pair(ref Unsafe.Add(ref at, 3 * step)), b);
            c4 += Products(Pair(ref Unsafe.Add(ref at, 4 * step)), b);
            c5 += Products(Pair(ref Unsafe.Add(ref at, 5 * step)), b);
            c6 += Products(Pair(ref Unsafe.Add(ref at, 6 * step)), b);
            c7 += Products(Pair(ref Unsafe.Add(ref at, 7 * step)), b);
        }

        ref var to = ref Unsafe.Add(ref products, column);
        var stride = (nuint)Columns;
        c0.StoreUnsafe(ref to);
        c1.StoreUnsafe(ref to, stride);
        c2.StoreUnsafe(ref to, 2 * stride);
        c3.StoreUnsafe(ref to, 3 * stride);
        c4.StoreUnsafe(ref to, 4 * stride);
        c5.StoreUnsafe(ref to, 5 * stride);
        c6.StoreUnsafe(ref to, 6 * stride);
        c7.StoreUnsafe(ref to, 7 * stride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector512<int> low, Vector512<int> high, ref int products, int column, int row)
    {
        var at = (nuint)((row * Columns) + column);
        low.StoreUnsafe(ref products, at);
        high.StoreUnsafe(ref products, at + ColumnBlock);
    }

    // An activation and the next, in all lanes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Pair(ref short first) => Vector512.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.As<short, byte>(ref first))).AsInt16();

    // In each lane of 32 bits, the product of the lower halves and that of the upper ones, added.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Products(Vector512<short> x, Vector512<short> y)
    {
        if (Avx512BW.IsSupported) return Avx512BW.MultiplyAddAdjacent(x, y);
        if (Avx2.IsSupported)
            return Vector512.Create(Avx2.MultiplyAddAdjacent(x.GetLower(), y.GetLower()), Avx2.MultiplyAddAdjacent(x.GetUpper(), y.GetUpper()));
        var (a, b) = (x.AsInt32(), y.AsInt32());
        return (((a << 16) >> 16) * ((b << 16) >> 16)) + ((a >> 16) * (b >> 16));
    }

    private static float Farthest(ReadOnlySpan<float> numbers)
    {
        float farthest = 0;
        foreach (var number in numbers) farthest = Math.Max(farthest, Math.Abs(number));
        return farthest;
    }
}
