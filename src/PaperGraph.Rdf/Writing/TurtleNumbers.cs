namespace PaperGraph.Rdf;

/// <summary>
/// Which literals Turtle lets stand without quotation marks: those whose lexical form matches INTEGER, DECIMAL, DOUBLE or BooleanLiteral.
/// </summary>
internal static class TurtleNumbers
{
    public static bool IsAbbreviation(in Term literal)
    {
        if (literal.IsTagged || literal.Qualifier is not { } datatype) return false;
        var text = literal.Text.AsSpan();
        if (datatype == Xsd.Integer.Value) return IsInteger(Unsigned(text));
        if (datatype == Xsd.Decimal.Value) return IsDecimal(Unsigned(text));
        if (datatype == Xsd.Double.Value) return IsDouble(Unsigned(text));
        return datatype == Xsd.Boolean.Value && text is ("true" or "false");
    }

    private static ReadOnlySpan<char> Unsigned(ReadOnlySpan<char> text) => text is ['+' or '-', ..] ? text[1..] : text;

    private static bool IsInteger(ReadOnlySpan<char> text) => !text.IsEmpty && AreDigits(text);

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        return point >= 0 && AreDigits(text[..point]) && IsInteger(text[(point + 1)..]);
    }

    private static bool IsDouble(ReadOnlySpan<char> text)
    {
        var exponent = text.IndexOfAny('e', 'E');
        if (exponent <= 0 || !IsInteger(Unsigned(text[(exponent + 1)..]))) return false;
        var mantissa = text[..exponent];
        var point = mantissa.IndexOf('.');
        if (point < 0) return IsInteger(mantissa);
        return mantissa.Length > 1 && AreDigits(mantissa[..point]) && AreDigits(mantissa[(point + 1)..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
