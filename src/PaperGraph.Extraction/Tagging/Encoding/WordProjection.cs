using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>Numbers that a word adds to its neighbours, as signed bytes in a unit of the word's own.</summary>
internal sealed class WordProjection
{
    private readonly float _unit;
    private readonly sbyte[] _bytes;

    private WordProjection(float unit, sbyte[] bytes) => (_unit, _bytes) = (unit, bytes);

    /// <summary>Rounds numbers; the farthest from 0 is 127 units.</summary>
    public static WordProjection Of(ReadOnlySpan<float> values)
    {
        float farthest = 0;
        foreach (var value in values) farthest = Math.Max(farthest, Math.Abs(value));
        var unit = farthest > 0 ? farthest / 127 : 1;
        var bytes = new sbyte[values.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (sbyte)MathF.Round(values[i] / unit);
        return new WordProjection(unit, bytes);
    }

    /// <summary>Adds the numbers from <paramref name="start"/> on to sums, whose count is a multiple of 16.</summary>
    public void AddTo(Span<float> sums, int start)
    {
        ref var at = ref MemoryMarshal.GetReference(sums);
        ref var from = ref MemoryMarshal.GetReference(_bytes.AsSpan(start, sums.Length));
        var unit = Vector512.Create(_unit);
        for (nuint i = 0; i < (nuint)sums.Length; i += 16)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(Vector128.WidenLower(Vector128.LoadUnsafe(ref from, i)), Vector128.WidenUpper(Vector128.LoadUnsafe(ref from, i))));
            var numbers = Vector512.ConvertToSingle(Vector512.Create(low, high));
            Vector512.FusedMultiplyAdd(numbers, unit, Vector512.LoadUnsafe(ref at, i)).StoreUnsafe(ref at, i);
        }
    }
}
