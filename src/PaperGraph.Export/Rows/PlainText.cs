using System.Text;

namespace PaperGraph.Export.Rows;

// What has to go from a text before a format can hold it. Texts are cleaned on reading, so nearly always the same instance comes back.
internal static class PlainText
{
    // Whether XML 1.0 can hold every character (production 2, Char).
    public static bool IsXml(ReadOnlySpan<char> text) => FirstIllegal(text, isXml: true) < 0;

    // Leaves out what XML 1.0 cannot hold: control characters, U+FFFE, U+FFFF, lone surrogates.
    public static string ForXml(string text) => Repair(text, isXml: true);

    // Puts U+FFFD for lone surrogates, which UTF-8 cannot hold; offsets stay right.
    public static string ForUtf8(string text) => Repair(text, isXml: false);

    private static string Repair(string text, bool isXml)
    {
        var illegal = FirstIllegal(text, isXml);
        if (illegal < 0) return text;

        var repaired = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (; illegal >= 0; illegal = FirstIllegal(rest, isXml))
        {
            repaired.Append(rest[..illegal]);
            if (!isXml) repaired.Append('\uFFFD');
            rest = rest[(illegal + 1)..];
        }

        return repaired.Append(rest).ToString();
    }

    private static int FirstIllegal(ReadOnlySpan<char> text, bool isXml)
    {
        // Nearly every text ends the search here, many units at a time.
        var suspect = isXml ? text.IndexOfAnyExceptInRange(' ', '\uD7FF') : text.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (suspect < 0) return -1;
        for (var i = suspect; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is >= ' ' and < '\uD800') continue;
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(unit) || (isXml && unit is not ('\t' or '\n' or '\r') and (< ' ' or '\uFFFE' or '\uFFFF'))) return i;
        }

        return -1;
    }
}
