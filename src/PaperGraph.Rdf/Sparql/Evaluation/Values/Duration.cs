namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A duration: months, and seconds to the nanosecond (XML Schema 1.1 part 2, section 3.3.6). Both have the same sign.</summary>
internal readonly struct Duration
{
    private const long SecondsOfMeanMonth = 2_629_746;

    /// <summary>Puts back together what <see cref="Seconds"/> and <see cref="Rest"/> took apart.</summary>
    public Duration(long seconds, long rest) => (Seconds, Rest) = (seconds, rest);

    /// <summary>Months, whole seconds, and nanoseconds with the sign of the seconds.</summary>
    public Duration(int months, long seconds, int nanoseconds)
        : this(seconds, ((long)months << 32) | (uint)nanoseconds)
    {
    }

    public long Seconds { get; }

    public long Rest { get; }

    public int Months => (int)(Rest >> 32);

    public int Nanoseconds => (int)Rest;

    public bool IsNegative => Months < 0 || Seconds < 0 || Nanoseconds < 0;

    /// <summary>Its length with all months of the mean length: for sorting.</summary>
    public decimal ApproximateSeconds => ((decimal)Months * SecondsOfMeanMonth) + Seconds + (Nanoseconds / 1_000_000_000m);

    public bool SameAs(Duration other) => Seconds == other.Seconds && Rest == other.Rest;
}
