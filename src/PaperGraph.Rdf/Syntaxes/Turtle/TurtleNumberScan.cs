namespace PaperGraph.Rdf;

/// <summary>INTEGER, DECIMAL and DOUBLE: the longest of them that stands at the position.</summary>
internal static class TurtleNumberScan
{
    /// <summary>The number's length, or 0 where there is none.</summary>
    public static int End(TurtleTokens tokens, out ReadOnlySpan<byte> datatype)
    {
        datatype = "http://www.w3.org/2001/XMLSchema#integer"u8;
        var start = tokens.At(0) is '+' or '-' ? 1 : 0;
        var whole = Digits(tokens, start);
        var end = whole;
        var fraction = end;
        if (tokens.At(whole) == '.')
        {
            fraction = Digits(tokens, whole + 1);
            if (fraction > whole + 1)
            {
                end = fraction;
                datatype = "http://www.w3.org/2001/XMLSchema#decimal"u8;
            }
        }

        var hasDigits = whole > start || fraction > whole + 1;
        if (!hasDigits) return 0;
        if (tokens.At(fraction) is not ('e' or 'E')) return end;
        var exponent = tokens.At(fraction + 1) is '+' or '-' ? fraction + 2 : fraction + 1;
        var last = Digits(tokens, exponent);
        if (last == exponent) return end;
        datatype = "http://www.w3.org/2001/XMLSchema#double"u8;
        return last;
    }

    private static int Digits(TurtleTokens tokens, int from)
    {
        while (tokens.At(from) is >= '0' and <= '9') from++;
        return from;
    }
}
