using System.Globalization;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// From values to canonical lexical forms, those of XML Schema 1.0: a decimal has a point and a digit on either side of it (<c>3.0</c>), a
/// double one digit before the point and an exponent (<c>1.5E2</c>).
/// </summary>
internal static class LiteralWriter
{
    /// <summary>Enough for any number that fits 16 bytes.</summary>
    public const int Room = 64;

    /// <summary>
    /// The canonical form of a value that is no text; into <paramref name="room"/> where it fits, which is at least <see cref="Room"/>
    /// bytes.
    /// </summary>
    public static ReadOnlySpan<byte> Write(in Value value, Span<byte> room)
    {
        var length = 0;
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                return value.AsBoolean ? "true"u8 : "false"u8;
            case ValueKind.Integer:
                value.AsInteger.TryFormat(room, out length, default, CultureInfo.InvariantCulture);
                return room[..length];
            case ValueKind.BigInteger:
                return Encoding.ASCII.GetBytes(value.AsBigInteger.ToString(CultureInfo.InvariantCulture));
            case ValueKind.Decimal:
                value.AsDecimal.TryFormat(room, out length, "0.0###########################", CultureInfo.InvariantCulture);
                return room[..length];
            case ValueKind.Double or ValueKind.Float:
                return Encoding.ASCII.GetBytes(Scientific(value));
            case ValueKind.DateTime or ValueKind.Date or ValueKind.Time or ValueKind.GYear:
                return Encoding.ASCII.GetBytes(MomentSyntax.Format(value.AsMoment, value.Kind));
            default:
                return Encoding.ASCII.GetBytes(DurationSyntax.Format(value.AsDuration, value.Kind));
        }
    }

    /// <summary>As XPath casts to xs:string: numbers without needless zeros, small and middling doubles without an exponent.</summary>
    public static ReadOnlySpan<byte> WriteAsString(in Value value, Span<byte> room)
    {
        switch (value.Kind)
        {
            case ValueKind.Decimal:
                value.AsDecimal.TryFormat(room, out var length, "0.############################", CultureInfo.InvariantCulture);
                return room[..length];
            case ValueKind.Double or ValueKind.Float when IsPlain(value.AsDouble):
                return Encoding.ASCII.GetBytes(Plain(value));
            default:
                return Write(value, room);
        }
    }

    private static string Scientific(in Value value)
    {
        var number = value.AsDouble;
        if (double.IsNaN(number)) return "NaN";
        if (double.IsInfinity(number)) return number > 0 ? "INF" : "-INF";
        if (number == 0) return double.IsNegative(number) ? "-0.0E0" : "0.0E0";
        var text = Shortest(value).AsSpan();
        var exponentAt = text.IndexOf('E');
        var exponent = exponentAt < 0
            ? 0
            : int.Parse(text[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = (exponentAt < 0 ? text : text[..exponentAt]).TrimStart('-');
        var point = mantissa.IndexOf('.');
        var digits = point < 0 ? mantissa.ToString() : $"{mantissa[..point]}{mantissa[(point + 1)..]}";
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var significant = digits.TrimStart('0');
        exponent -= digits.Length - significant.Length;
        var fraction = significant[1..].TrimEnd('0');
        return $"{(number < 0 ? "-" : "")}{significant[0]}.{(fraction.Length == 0 ? "0" : fraction)}E{exponent}";
    }

    private static bool IsPlain(double number) => number == 0 || (Math.Abs(number) is >= 0.000001 and < 1_000_000);

    private static string Plain(in Value value)
    {
        if (value.AsDouble == 0) return double.IsNegative(value.AsDouble) ? "-0" : "0";
        var shortest = Shortest(value);
        return decimal.Parse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture)
            .ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private static string Shortest(in Value value) => value.Kind == ValueKind.Float
        ? ((float)value.AsDouble).ToString("R", CultureInfo.InvariantCulture)
        : value.AsDouble.ToString("R", CultureInfo.InvariantCulture);
}
