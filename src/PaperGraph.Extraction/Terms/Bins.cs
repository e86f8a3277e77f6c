namespace PaperGraph.Extraction.Terms;

/// <summary>Makes features of numbers.</summary>
internal static class Bins
{
    /// <summary>A probability in sixteen bins, narrow near 0 and 1.</summary>
    public static ulong Of(double probability) => probability switch
    {
        < 0.01 => 0,
        < 0.03 => 1,
        < 0.06 => 2,
        < 0.1 => 3,
        < 0.15 => 4,
        < 0.2 => 5,
        < 0.3 => 6,
        < 0.4 => 7,
        < 0.5 => 8,
        < 0.6 => 9,
        < 0.7 => 10,
        < 0.8 => 11,
        < 0.9 => 12,
        < 0.95 => 13,
        < 0.98 => 14,
        _ => 15,
    };

    /// <summary>Up to four numbers below 65,536 as one.</summary>
    public static ulong Pack(ulong a, ulong b, ulong c = 0, ulong d = 0) => a | (b << 16) | (c << 32) | (d << 48);
}
