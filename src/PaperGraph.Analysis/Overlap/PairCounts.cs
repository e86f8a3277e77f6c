namespace PaperGraph.Analysis.Overlap;

/// <summary>
/// How often two things occur, alone and together: the margins and one cell of a 2 × 2 table, which all measures of overlap are made of.
/// </summary>
public readonly record struct PairCounts
{
    /// <summary>Takes counts that are possible together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, more occurs together than alone, or more than <paramref name="all"/> would be needed.
    /// </exception>
    public PairCounts(long together, long first, long second, long all)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(together);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(together, Math.Min(first, second));
        if (first + second - together > all) throw new ArgumentOutOfRangeException(nameof(all), all, $"{first} and {second} need more places.");
        (Together, First, Second, All) = (together, first, second, all);
    }

    /// <summary>Number of places with both.</summary>
    public long Together { get; }

    /// <summary>Number of places with the first.</summary>
    public long First { get; }

    /// <summary>Number of places with the second.</summary>
    public long Second { get; }

    /// <summary>Number of all places.</summary>
    public long All { get; }

    /// <summary>The number together that chance would give, were the two independent; 0 where there are no places.</summary>
    public double Expected => All == 0 ? 0 : (double)First * Second / All;
}
