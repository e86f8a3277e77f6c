using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// A matrix of weights that stay bytes, a quarter of what must come from memory: panels of <see cref="Columns"/> columns lie one after the other, each row by
/// row, as they are read from one end to the other. Lanes run over columns and every sum adds its terms in order, each by one fused multiply–add, so that the
/// width of a machine's vectors does not show. Immutable and safe to share.
/// </summary>
internal sealed class WeightPanels
{
    /// <summary>Columns of a panel.</summary>
    public const int Columns = EncoderShape.ColumnBlock;

    /// <summary>So many products are computed together.</summary>
    public const int Together = 4;

    private const int Lanes = Columns / 2;

    private readonly ByteRows _matrix;
    private readonly int _rows;
    private readonly sbyte[] _bytes;
    private readonly float[] _units;

    /// <summary>Lays out a matrix whose columns are a multiple of <see cref="Columns"/>, and no panel's row has two units of weight.</summary>
    public WeightPanels(ByteRows matrix, int columns)
    {
        _matrix = matrix;
        _rows = matrix.Length / columns;
        _bytes = new sbyte[matrix.Length];
        _units = new float[matrix.Length / Columns];
        for (var at = 0; at < matrix.Length; at += Columns)
        {
            var row = (at % columns / Columns * _rows) + (at / columns);
            _units[row] = matrix.Read(at, _bytes.AsSpan(row * Columns, Columns));
        }
    }

    /// <summary>Number of panels.</summary>
    public int Count => _units.Length / _rows;

    /// <summary>The numbers of the matrix, row by row.</summary>
    public float[] ToArray() => _matrix.ToArray();

    /// <summary>Products of some vectors with the rows of a panel from one on.</summary>
    /// <param name="panel">Number of the panel.</param>
    /// <param name="first">First row that is asked for; the vectors have nothing before it.</param>
    /// <param name="vectors"><see cref="Together"/> vectors, each as long as the matrix has rows.</param>
    /// <param name="products">For each vector <see cref="Columns"/> numbers; overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(int panel, int first, ReadOnlySpan<float> vectors, Span<float> products)
    {
        ref var a = ref MemoryMarshal.GetReference(vectors[..(Together * _rows)]);
        ref var c = ref MemoryMarshal.GetReference(products[..(Together * Columns)]);
        ref var bytes = ref MemoryMarshal.GetReference(_bytes.AsSpan(panel * _rows * Columns, _rows * Columns));
        ref var units = ref MemoryMarshal.GetReference(_units.AsSpan(panel * _rows, _rows));
        var (c00, c01) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c10, c11) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c20, c21) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c30, c31) = (Vector512<float>.Zero, Vector512<float>.Zero);
        for (var k = first; k < _rows; k++)
        {
            var unit = Vector512.Create(Unsafe.Add(ref units, k));
            ref var row = ref Unsafe.Add(ref bytes, k * Columns);
            var b0 = SignedBytes.Widen(ref row) * unit;
            var b1 = SignedBytes.Widen(ref Unsafe.Add(ref row, Lanes)) * unit;
            var x = Vector512.Create(Unsafe.Add(ref a, k));
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(Unsafe.Add(ref a, _rows + k));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(Unsafe.Add(ref a, (2 * _rows) + k));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(Unsafe.Add(ref a, (3 * _rows) + k));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
        }

        c00.StoreUnsafe(ref c);
        c01.StoreUnsafe(ref c, Lanes);
        c10.StoreUnsafe(ref c, Columns);
        c11.StoreUnsafe(ref c, Columns + Lanes);
        c20.StoreUnsafe(ref c, 2 * Columns);
        c21.StoreUnsafe(ref c, (2 * Columns) + Lanes);
        c30.StoreUnsafe(ref c, 3 * Columns);
        c31.StoreUnsafe(ref c, (3 * Columns) + Lanes);
    }
}
