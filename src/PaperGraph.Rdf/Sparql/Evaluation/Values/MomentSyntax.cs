using System.Buffers.Text;
using System.Globalization;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The lexical forms of xsd:dateTime, xsd:date, xsd:time and xsd:gYear (XML Schema 1.1 part 2, section 3.3.7 on).</summary>
internal static class MomentSyntax
{
    private const long SecondsOfDay = 86_400;

    public static bool TryParse(ReadOnlySpan<byte> text, ValueKind kind, out Moment moment)
    {
        moment = default;
        long day = 0;
        var (seconds, nanoseconds) = (0, 0);
        if (kind != ValueKind.Time && !TryTakeDate(ref text, kind == ValueKind.GYear, out day)) return false;
        if (kind == ValueKind.DateTime && !TryTake(ref text, (byte)'T')) return false;
        if (kind is not (ValueKind.Date or ValueKind.GYear) && !TryTakeTime(ref text, out seconds, out nanoseconds)) return false;
        if (!TryTakeZone(ref text, out var zone) || !text.IsEmpty) return false;
        // 24:00:00 is the first moment of the next day; of a time alone, of the same.
        if (kind == ValueKind.Time) seconds %= (int)SecondsOfDay;
        moment = new Moment((day * SecondsOfDay) + seconds, nanoseconds, zone);
        return true;
    }

    public static string Format(Moment moment, ValueKind kind)
    {
        var (year, month, day) = DateOf(moment);
        var yearAlone = $"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}";
        var date = $"{yearAlone}-{month:00}-{day:00}";
        var second = SecondOfDay(moment);
        var time = $"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}{Fraction(moment.Nanoseconds)}";
        var zone = FormatZone(moment);
        return kind switch
        {
            ValueKind.Date => date + zone,
            ValueKind.GYear => yearAlone + zone,
            ValueKind.Time => time + zone,
            _ => $"{date}T{time}{zone}",
        };
    }

    /// <summary>The time zone as TZ() gives it: empty, <c>Z</c>, or hours and minutes with a sign.</summary>
    public static string FormatZone(Moment moment) => moment.Zone switch
    {
        null => "",
        0 => "Z",
        { } zone => $"{(zone < 0 ? '-' : '+')}{Math.Abs(zone) / 60:00}:{Math.Abs(zone) % 60:00}",
    };

    /// <summary>The second of the day, by its own clock.</summary>
    public static int SecondOfDay(Moment moment) => (int)(moment.Seconds - (FloorDivide(moment.Seconds, SecondsOfDay) * SecondsOfDay));

    /// <summary>The date by its own clock; after the days of civil calendars counted in eras of 400 years.</summary>
    public static (long Year, int Month, int Day) DateOf(Moment moment)
    {
        // Days are counted from 1 March of year 0, so that a leap day is the last of its year.
        var days = FloorDivide(moment.Seconds, SecondsOfDay) + 306;
        var era = FloorDivide(days, 146_097);
        var dayOfEra = (int)(days - (era * 146_097));
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * shifted) + 2) / 5) + 1;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return ((era * 400) + yearOfEra + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>When its year begins.</summary>
    public static Moment FirstOfYear(Moment moment) => new(DayNumber(DateOf(moment).Year, 1, 1) * SecondsOfDay, 0, moment.Zone);

    internal static string Fraction(int nanoseconds) => nanoseconds == 0
        ? ""
        : "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');

    /// <summary>Takes up to nine digits of a fraction, point included, and passes over the rest.</summary>
    internal static bool TryTakeFraction(ref ReadOnlySpan<byte> text, out int nanoseconds)
    {
        nanoseconds = 0;
        if (!TryTake(ref text, (byte)'.')) return true;
        var digits = CountDigits(text);
        if (digits == 0) return false;
        for (var i = 0; i < 9; i++) nanoseconds = (nanoseconds * 10) + (i < digits ? text[i] - '0' : 0);
        text = text[digits..];
        return true;
    }

    private static bool TryTakeDate(ref ReadOnlySpan<byte> text, bool isYear, out long day)
    {
        day = 0;
        var isNegative = TryTake(ref text, (byte)'-');
        var digits = CountDigits(text);
        // Years of more than nine digits are past every use, and their seconds would not fit.
        if (digits is < 4 or > 9 || (digits > 4 && text[0] == '0')) return false;
        if (!Utf8Parser.TryParse(text[..digits], out long year, out _)) return false;
        text = text[digits..];
        if (isNegative) year = -year;
        day = DayNumber(year, 1, 1);
        if (isYear) return true;
        if (!TryTake(ref text, (byte)'-') || !TryTakeTwo(ref text, out var month) || month is < 1 or > 12) return false;
        if (!TryTake(ref text, (byte)'-') || !TryTakeTwo(ref text, out var dayOfMonth)) return false;
        if (dayOfMonth < 1 || dayOfMonth > DaysOf(year, month)) return false;
        day = DayNumber(year, month, dayOfMonth);
        return true;
    }

    private static bool TryTakeTime(ref ReadOnlySpan<byte> text, out int seconds, out int nanoseconds)
    {
        (seconds, nanoseconds) = (0, 0);
        if (!TryTakeTwo(ref text, out var hour) || !TryTake(ref text, (byte)':')) return false;
        if (!TryTakeTwo(ref text, out var minute) || !TryTake(ref text, (byte)':')) return false;
        if (!TryTakeTwo(ref text, out var second) || !TryTakeFraction(ref text, out nanoseconds)) return false;
        seconds = (hour * 3600) + (minute * 60) + second;
        return minute < 60 && second < 60 && (hour < 24 || (hour == 24 && minute == 0 && second == 0 && nanoseconds == 0));
    }

    private static bool TryTakeZone(ref ReadOnlySpan<byte> text, out int? zone)
    {
        zone = null;
        if (text.IsEmpty) return true;
        if (TryTake(ref text, (byte)'Z'))
        {
            zone = 0;
            return true;
        }

        var isWest = text[0] == (byte)'-';
        if (!isWest && text[0] != (byte)'+') return false;
        text = text[1..];
        if (!TryTakeTwo(ref text, out var hours) || !TryTake(ref text, (byte)':') || !TryTakeTwo(ref text, out var minutes)) return false;
        var total = (hours * 60) + minutes;
        zone = isWest ? -total : total;
        return minutes < 60 && total <= 14 * 60;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, byte expected)
    {
        if (text.IsEmpty || text[0] != expected) return false;
        text = text[1..];
        return true;
    }

    private static bool TryTakeTwo(ref ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        if (text.Length < 2 || !char.IsAsciiDigit((char)text[0]) || !char.IsAsciiDigit((char)text[1])) return false;
        number = ((text[0] - '0') * 10) + text[1] - '0';
        text = text[2..];
        return true;
    }

    private static int CountDigits(ReadOnlySpan<byte> text) =>
        text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end && end < 0 ? text.Length : end;

    private static int DaysOf(long year, int month) => month switch
    {
        4 or 6 or 9 or 11 => 30,
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        _ => 31,
    };

    /// <summary>Days since 1 January of year 1.</summary>
    private static long DayNumber(long year, int month, int day)
    {
        var shiftedYear = month <= 2 ? year - 1 : year;
        var era = FloorDivide(shiftedYear, 400);
        var yearOfEra = shiftedYear - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 306;
    }

    private static long FloorDivide(long value, long by) => (value / by) - (value % by < 0 ? 1 : 0);
}
