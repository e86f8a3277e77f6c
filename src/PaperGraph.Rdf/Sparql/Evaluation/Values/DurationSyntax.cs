using System.Buffers.Text;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The lexical forms of xsd:duration and its two kinds.</summary>
internal static class DurationSyntax
{
    public static bool TryParse(ReadOnlySpan<byte> text, ValueKind kind, out Duration duration)
    {
        duration = default;
        var isNegative = !text.IsEmpty && text[0] == (byte)'-';
        if (isNegative) text = text[1..];
        if (text.Length < 3 || text[0] != (byte)'P') return false;
        text = text[1..];
        long months = 0;
        long seconds = 0;
        var nanoseconds = 0;
        if (!TryTake(ref text, 'Y', 12, ref months) || !TryTake(ref text, 'M', 1, ref months)) return false;
        if (kind == ValueKind.DayTimeDuration && months != 0) return false;
        if (kind == ValueKind.YearMonthDuration && !text.IsEmpty) return false;
        if (!TryTake(ref text, 'D', 86_400, ref seconds)) return false;
        if (!text.IsEmpty)
        {
            if (text[0] != (byte)'T' || text.Length < 3) return false;
            text = text[1..];
            if (!TryTake(ref text, 'H', 3600, ref seconds) || !TryTake(ref text, 'M', 60, ref seconds)) return false;
            if (!text.IsEmpty && !TryTakeSeconds(ref text, ref seconds, out nanoseconds)) return false;
        }

        if (!text.IsEmpty || months > int.MaxValue) return false;
        duration = isNegative
            ? new Duration((int)-months, -seconds, -nanoseconds)
            : new Duration((int)months, seconds, nanoseconds);
        return true;
    }

    public static string Format(Duration duration, ValueKind kind)
    {
        var text = new StringBuilder(duration.IsNegative ? "-P" : "P");
        var (months, seconds) = (Math.Abs((long)duration.Months), Math.Abs(duration.Seconds));
        Append(text, months / 12, 'Y');
        Append(text, months % 12, 'M');
        Append(text, seconds / 86_400, 'D');
        var time = seconds % 86_400;
        if (time != 0 || duration.Nanoseconds != 0)
        {
            text.Append('T');
            Append(text, time / 3600, 'H');
            Append(text, time / 60 % 60, 'M');
            if (time % 60 != 0 || duration.Nanoseconds != 0)
                text.Append(time % 60).Append(MomentSyntax.Fraction(Math.Abs(duration.Nanoseconds))).Append('S');
        }

        if (text[^1] == 'P') text.Append(kind == ValueKind.YearMonthDuration ? "0M" : "T0S");
        return text.ToString();
    }

    private static void Append(StringBuilder text, long number, char unit)
    {
        if (number != 0) text.Append(number).Append(unit);
    }

    /// <summary>Takes a number and its unit when they are next; false when the number is too large.</summary>
    private static bool TryTake(ref ReadOnlySpan<byte> text, char unit, long factor, ref long total)
    {
        if (!Utf8Parser.TryParse(text, out ulong number, out var length) || !char.IsAsciiDigit((char)text[0])) return true;
        if (length >= text.Length || text[length] != (byte)unit) return true;
        if (number > (ulong)((long.MaxValue - total) / factor)) return false;
        total += (long)number * factor;
        text = text[(length + 1)..];
        return true;
    }

    private static bool TryTakeSeconds(ref ReadOnlySpan<byte> text, ref long total, out int nanoseconds)
    {
        nanoseconds = 0;
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits <= 0 || !Utf8Parser.TryParse(text[..digits], out long seconds, out _) || seconds > long.MaxValue - total) return false;
        text = text[digits..];
        if (!MomentSyntax.TryTakeFraction(ref text, out nanoseconds) || text.Length != 1 || text[0] != (byte)'S') return false;
        total += seconds;
        text = default;
        return true;
    }
}
