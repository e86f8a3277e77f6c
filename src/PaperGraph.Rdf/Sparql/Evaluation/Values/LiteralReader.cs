using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// From lexical forms to values. A form outside its datatype gives <see cref="ValueKind.Other"/>. xsd:decimal is System.Decimal: digits
/// past the 28th are rounded, and what is larger than 7.9e28 is no value.
/// </summary>
internal static class LiteralReader
{
    private static readonly SearchValues<byte> NumberCharacters = SearchValues.Create("0123456789+-.eE"u8);

    /// <summary>The value of a literal, not an xsd:string, that is the term with this id.</summary>
    public static Value Read(ReadOnlySpan<byte> text, Datatype datatype, int id)
    {
        var value = ReadKnown(text, datatype, id);
        return value.IsError ? Value.Term(ValueKind.Other, id) : value;
    }

    /// <summary>The value of a lexical form, or an error.</summary>
    public static Value Read(ReadOnlySpan<byte> text, Datatype datatype) => ReadKnown(text, datatype, 0);

    private static Value ReadKnown(ReadOnlySpan<byte> text, Datatype datatype, int id) => datatype switch
    {
        >= Datatype.Integer => ReadInteger(text, datatype, id),
        Datatype.Boolean => ReadBoolean(text, id),
        Datatype.Decimal => ReadDecimal(text, id),
        Datatype.Double => TryReadDouble(text, out var number) ? Value.Of(number, id) : default,
        Datatype.Float => TryReadFloat(text, out var number) ? Value.Of(number, id) : default,
        Datatype.DateTime => ReadMoment(text, ValueKind.DateTime, id),
        Datatype.Date => ReadMoment(text, ValueKind.Date, id),
        Datatype.Time => ReadMoment(text, ValueKind.Time, id),
        Datatype.GYear => ReadMoment(text, ValueKind.GYear, id),
        Datatype.Duration => ReadDuration(text, ValueKind.Duration, id),
        Datatype.YearMonthDuration => ReadDuration(text, ValueKind.YearMonthDuration, id),
        Datatype.DayTimeDuration => ReadDuration(text, ValueKind.DayTimeDuration, id),
        _ => default,
    };

    private static Value ReadBoolean(ReadOnlySpan<byte> text, int id)
    {
        if (text.SequenceEqual("true"u8) || text.SequenceEqual("1"u8)) return Value.Boolean(true, id);
        return text.SequenceEqual("false"u8) || text.SequenceEqual("0"u8) ? Value.Boolean(false, id) : default;
    }

    private static Value ReadInteger(ReadOnlySpan<byte> text, Datatype datatype, int id)
    {
        var hasSign = !text.IsEmpty && text[0] is (byte)'-' or (byte)'+';
        var digits = hasSign ? text[1..] : text;
        if (digits.IsEmpty) return default;
        long number = 0;
        if (digits.Length > 18)
        {
            if (digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return default;
            var big = BigInteger.Parse(Encoding.ASCII.GetString(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return Datatypes.Holds(datatype, big) ? Value.Of(big, id) : default;
        }

        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return default;
            number = (number * 10) + digit - '0';
        }

        if (text[0] == (byte)'-') number = -number;
        return datatype == Datatype.Integer || Datatypes.Holds(datatype, number) ? Value.Of(number, id) : default;
    }

    private static Value ReadDecimal(ReadOnlySpan<byte> text, int id)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text.ContainsAnyExcept(NumberCharacters)) return default;
        return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) ? Value.Of(number, id) : default;
    }

    private static bool TryReadDouble(ReadOnlySpan<byte> text, out double number) =>
        text.ContainsAnyExcept(NumberCharacters)
            ? TryReadSpecial(text, out number)
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static bool TryReadFloat(ReadOnlySpan<byte> text, out float number)
    {
        if (!text.ContainsAnyExcept(NumberCharacters))
            return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        var isSpecial = TryReadSpecial(text, out var special);
        number = (float)special;
        return isSpecial;
    }

    private static bool TryReadSpecial(ReadOnlySpan<byte> text, out double number)
    {
        number = double.NaN;
        if (text.SequenceEqual("NaN"u8)) return true;
        if (text.IsEmpty) return false;
        number = text[0] == (byte)'-' ? double.NegativeInfinity : double.PositiveInfinity;
        return (text[0] is (byte)'-' or (byte)'+' ? text[1..] : text).SequenceEqual("INF"u8);
    }

    private static Value ReadMoment(ReadOnlySpan<byte> text, ValueKind kind, int id) =>
        MomentSyntax.TryParse(text, kind, out var moment) ? Value.Of(kind, moment, id) : default;

    private static Value ReadDuration(ReadOnlySpan<byte> text, ValueKind kind, int id) =>
        DurationSyntax.TryParse(text, kind, out var duration) ? Value.Of(kind, duration, id) : default;
}
