using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>Numbers as signed bytes in a common unit.</summary>
internal static class SignedBytes
{
    /// <summary>Rounds numbers to bytes; the unit takes in all but the farthest thousandth, which are clipped.</summary>
    public static (float Unit, sbyte[] Bytes) Quantise(ReadOnlySpan<float> values)
    {
        var unit = Farthest(values) / 127;
        if (unit <= 0) unit = 1;
        return (unit, Round(values, unit, 127));
    }

    /// <summary>Rounds numbers to units; those more than <paramref name="most"/> units from 0 are clipped.</summary>
    public static sbyte[] Round(ReadOnlySpan<float> values, float unit, int most)
    {
        var bytes = new sbyte[values.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (sbyte)Math.Clamp(MathF.Round(values[i] / unit), -most, most);
        return bytes;
    }

    public static sbyte[] Read(BinaryReader reader, int count)
    {
        var bytes = new sbyte[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
        return bytes;
    }

    /// <summary>Sixteen bytes as single-precision numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Widen(ref readonly sbyte first)
    {
        var bytes = Vector128.LoadUnsafe(in first);
        if (Avx512F.IsSupported) return Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(bytes));
        var (low, high) = Vector256.Widen(Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes)));
        return Vector512.ConvertToSingle(Vector512.Create(low, high));
    }

    private static float Farthest(ReadOnlySpan<float> values)
    {
        if (values.IsEmpty) return 0;
        var magnitudes = new float[values.Length];
        for (var i = 0; i < magnitudes.Length; i++) magnitudes[i] = Math.Abs(values[i]);
        Array.Sort(magnitudes);
        return magnitudes[^(1 + (magnitudes.Length / 1000))];
    }
}
