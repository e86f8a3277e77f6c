namespace PaperGraph.Extraction.Terms;

/// <summary>What is known of a name from other documents, in 32 bits: how often it was a candidate and the share of each type in that.</summary>
internal readonly record struct TermProfile(uint Bits)
{
    private const int MostTypes = 6;

    /// <summary>Binary digits of how often the name was a candidate, at most 15; 0 for never.</summary>
    public int Frequency => (int)(Bits & 15);

    /// <summary>Share of a type, in fifteenths.</summary>
    public int Share(int type) => type < MostTypes ? (int)(Bits >> (4 + (4 * type)) & 15) : 0;

    /// <summary>Rounds counts.</summary>
    /// <param name="total">How often the name was a candidate.</param>
    /// <param name="ofType">How often it was of each type.</param>
    public static TermProfile Of(int total, ReadOnlySpan<int> ofType)
    {
        if (total <= 0) return default;
        var frequency = 1;
        while (frequency < 15 && total >> frequency > 0) frequency++;
        var bits = (uint)frequency;
        for (var t = 0; t < Math.Min(MostTypes, ofType.Length); t++)
            bits |= (uint)(((30 * ofType[t]) + total) / (2 * total)) << (4 + (4 * t));
        return new TermProfile(bits);
    }
}
