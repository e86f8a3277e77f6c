namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>Which numbers stand without quotation marks, and what they are then (SPARQL 1.1 Query, section 4.1.2).</summary>
internal static class NumberSyntax
{
    /// <summary>The datatype that the text has where it stands alone; empty when it is no number.</summary>
    public static ReadOnlySpan<byte> DatatypeOf(ReadOnlySpan<byte> text)
    {
        var rest = Unsigned(text);
        var whole = SkipDigits(ref rest);
        var hasPoint = rest is [(byte)'.', ..];
        if (hasPoint) rest = rest[1..];
        var fraction = SkipDigits(ref rest);
        if (whole + fraction == 0) return default;
        if (rest.IsEmpty)
        {
            if (!hasPoint) return "http://www.w3.org/2001/XMLSchema#integer"u8;
            return fraction > 0 ? "http://www.w3.org/2001/XMLSchema#decimal"u8 : default;
        }

        if (rest[0] is not ((byte)'e' or (byte)'E')) return default;
        rest = Unsigned(rest[1..]);
        return SkipDigits(ref rest) > 0 && rest.IsEmpty ? "http://www.w3.org/2001/XMLSchema#double"u8 : default;
    }

    private static ReadOnlySpan<byte> Unsigned(ReadOnlySpan<byte> text) => text is [(byte)'+' or (byte)'-', ..] ? text[1..] : text;

    private static int SkipDigits(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var count = end < 0 ? text.Length : end;
        text = text[count..];
        return count;
    }
}
