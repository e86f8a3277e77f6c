using System.Numerics;
using System.Runtime.CompilerServices;

namespace PaperGraph.Rdf;

/// <summary>
/// Sorts rows by radix, field by field, each pass stable: so an order of three columns comes from another by sorting by its first alone.
/// </summary>
internal static class QuadSort
{
    private const int MostDigitBits = 12;

    /// <summary>
    /// The first rows of <paramref name="source"/> sorted by some fields, the last of which counts most, rows equal in all of them as they
    /// were. The result is one of the three arrays; the source is written to only when it is one of the other two.
    /// </summary>
    /// <param name="source">Rows.</param>
    /// <param name="one">Room for as many.</param>
    /// <param name="other">Room for as many.</param>
    /// <param name="count">How many rows of the source.</param>
    /// <param name="largest">No id is larger.</param>
    /// <param name="fields">What to sort by.</param>
    public static QuadRow[] By(
        QuadRow[] source, QuadRow[] one, QuadRow[] other, int count, int largest, params ReadOnlySpan<TermRole> fields)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)largest);
        var passes = (bits + MostDigitBits - 1) / MostDigitBits;
        var digitBits = passes == 0 ? 0 : (bits + passes - 1) / passes;
        foreach (var field in fields)
        {
            for (var pass = 0; pass < passes; pass++)
            {
                var target = source == one ? other : one;
                if (Pass(source.AsSpan(0, count), target, (int)field, pass * digitBits, digitBits)) source = target;
            }
        }

        return source;
    }

    /// <summary>Sorts by one digit of one field, or says that all rows have the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Pass(ReadOnlySpan<QuadRow> source, Span<QuadRow> target, int field, int shift, int digitBits)
    {
        Span<int> places = stackalloc int[1 << digitBits];
        places.Clear();
        var mask = (1 << digitBits) - 1;
        for (var i = 0; i < source.Length; i++) places[(source[i][field] >> shift) & mask]++;
        var next = 0;
        for (var digit = 0; digit < places.Length; digit++)
        {
            var count = places[digit];
            if (count == source.Length) return false;
            places[digit] = next;
            next += count;
        }

        for (var i = 0; i < source.Length; i++) target[places[(source[i][field] >> shift) & mask]++] = source[i];
        return true;
    }
}
