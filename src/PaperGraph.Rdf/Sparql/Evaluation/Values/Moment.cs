namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A point on the time line of xsd:dateTime, xsd:date and xsd:gYear (their first second) or xsd:time (on the first day), as its own clock
/// shows it, with or without a time zone. Proleptic Gregorian, with a year 0 (XML Schema 1.1). Fractions of a second are kept to the
/// nanosecond.
/// </summary>
internal readonly struct Moment
{
    private const int ZoneOffset = 1024;

    /// <summary>Puts back together what <see cref="Seconds"/> and <see cref="Rest"/> took apart.</summary>
    public Moment(long seconds, long rest) => (Seconds, Rest) = (seconds, rest);

    /// <summary>Seconds of its clock since the beginning of year 1, nanoseconds after them, and minutes east of UTC or null.</summary>
    public Moment(long seconds, int nanoseconds, int? zone)
        : this(seconds, ((zone + ZoneOffset ?? 0L) << 32) + nanoseconds)
    {
    }

    public long Seconds { get; }

    public long Rest { get; }

    public int Nanoseconds => (int)Rest;

    /// <summary>Minutes east of UTC; null without a time zone.</summary>
    public int? Zone => Rest >> 32 is var zone && zone == 0 ? null : (int)zone - ZoneOffset;

    /// <summary>Seconds in UTC, where none is given in UTC as it is.</summary>
    public long UtcSeconds => Seconds - ((Zone ?? 0) * 60L);

    public static Moment Of(DateTimeOffset time) => new(
        time.Ticks / TimeSpan.TicksPerSecond, (int)(time.Ticks % TimeSpan.TicksPerSecond) * 100, (int)time.Offset.TotalMinutes);

    /// <summary>A total order: without a time zone, UTC is taken.</summary>
    public int CompareInUtc(Moment other)
    {
        var bySeconds = UtcSeconds.CompareTo(other.UtcSeconds);
        return bySeconds != 0 ? bySeconds : Nanoseconds.CompareTo(other.Nanoseconds);
    }

    /// <summary>
    /// The partial order of XML Schema (part 2, section 3.2.7.4): null when one has a time zone, the other has none, and they are less than
    /// fourteen hours apart.
    /// </summary>
    public int? Compare(Moment other)
    {
        if (Zone.HasValue == other.Zone.HasValue) return CompareInUtc(other);
        const long Most = 14 * 3600;
        var (early, late) = (UtcSeconds - Most, UtcSeconds + Most);
        if (CompareAt(late, other) < 0) return -1;
        return CompareAt(early, other) > 0 ? 1 : null;
    }

    private int CompareAt(long seconds, Moment other)
    {
        var bySeconds = seconds.CompareTo(other.UtcSeconds);
        return bySeconds != 0 ? bySeconds : Nanoseconds.CompareTo(other.Nanoseconds);
    }
}
