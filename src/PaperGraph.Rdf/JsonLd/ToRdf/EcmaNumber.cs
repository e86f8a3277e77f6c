using System.Globalization;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Numbers as ECMAScript writes them, which the JSON Canonicalization Scheme asks for (RFC 8785, section 3.2.2.3).</summary>
internal static class EcmaNumber
{
    public static string Of(double value)
    {
        if (value == 0) return "0";
        if (value < 0) return "-" + Of(-value);
        var (digits, point) = Shortest(value);
        // The point stands after that many digits.
        if (point is > 21 or <= -6) return Exponential(digits, point - 1);
        if (point <= 0) return "0." + new string('0', -point) + digits;
        return point >= digits.Length ? digits + new string('0', point - digits.Length) : $"{digits[..point]}.{digits[point..]}";
    }

    private static string Exponential(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : $"{digits[..1]}.{digits[1..]}";
        var sign = exponent < 0 ? "-" : "+";
        return $"{mantissa}e{sign}{Math.Abs(exponent).ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The fewest digits that give the number back, without zeros at either end, and the place of the point among them.</summary>
    private static (string Digits, int Point) Shortest(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var exponent = 0;
        var at = text.IndexOf('E', StringComparison.Ordinal);
        if (at >= 0)
        {
            exponent = int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..at];
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text.Length : point;
        var digits = text.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), whole - (digits.Length - significant.Length) + exponent);
    }
}
