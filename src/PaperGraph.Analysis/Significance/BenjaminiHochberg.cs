using System.Collections.Immutable;

namespace PaperGraph.Analysis.Significance;

/// <summary>
/// Correction for many tests at once: Benjamini &amp; Hochberg, "Controlling the False Discovery Rate", 1995. Of all results whose adjusted
/// value is at most q, on average no more than the share q is chance.
/// </summary>
public static class BenjaminiHochberg
{
    /// <summary>
    /// Adjusted p-values, in the order given. <paramref name="tests"/> is the number of tests made; those not given are taken to have had
    /// greater p-values than all that are.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more values than tests.</exception>
    public static ImmutableArray<double> Adjust(ReadOnlySpan<double> pValues, long tests)
    {
        var sorted = pValues.ToArray();
        Array.Sort(sorted);
        var adjusted = AdjustSorted(sorted, tests);
        var result = ImmutableArray.CreateBuilder<double>(pValues.Length);
        foreach (var p in pValues) result.Add(adjusted[Array.BinarySearch(sorted, p)]);
        return result.MoveToImmutable();
    }

    // Of ascending p-values. Equal ones get equal values, so it does not matter which of them a search finds.
    internal static double[] AdjustSorted(ReadOnlySpan<double> sorted, long tests)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tests, sorted.Length);
        var adjusted = new double[sorted.Length];
        var least = 1.0;
        for (var i = sorted.Length - 1; i >= 0; i--)
        {
            least = Math.Min(least, sorted[i] * tests / (i + 1));
            adjusted[i] = least;
        }

        return adjusted;
    }
}
