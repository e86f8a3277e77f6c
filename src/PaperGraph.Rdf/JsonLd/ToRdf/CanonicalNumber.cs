using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>JSON numbers as lexical forms of xsd:integer and xsd:double (JSON-LD 1.1 API, section 8.6, "Data Round Tripping").</summary>
internal static class CanonicalNumber
{
    // From here on a whole number is a double, as in ECMAScript.
    private const double SmallestDouble = 1e21;
    private const int LongestInteger = 21;

    public static string Of(JsonElement number, bool asDouble, out bool isInteger)
    {
        var raw = number.GetRawText();
        var isWritten = !raw.AsSpan().ContainsAny('.', 'e', 'E');
        isInteger = !asDouble && isWritten && raw.Length - (raw[0] == '-' ? 1 : 0) <= LongestInteger;
        if (isInteger) return raw == "-0" ? "0" : raw;
        var value = number.GetDouble();
        isInteger = !asDouble && Math.Abs(value) < SmallestDouble && Math.Truncate(value) == value;
        return isInteger ? new BigInteger(value).ToString(CultureInfo.InvariantCulture) : Of(value);
    }

    /// <summary>The canonical form of a double: one digit before the point, one at least after it, no plus, no needless zero.</summary>
    private static string Of(double value)
    {
        if (double.IsInfinity(value)) return value > 0 ? "INF" : "-INF";
        var text = value.ToString("E15", CultureInfo.InvariantCulture);
        var at = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text[..at].TrimEnd('0');
        var exponent = int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.EndsWith('.') ? "0" : "";
        return $"{mantissa}{point}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }
}
