namespace PaperGraph.Rdf;

/// <summary>
/// Which literals Turtle lets stand without quotation marks: those whose lexical form matches INTEGER, DECIMAL, DOUBLE or BooleanLiteral.
/// </summary>
internal static class TurtleNumbers
{
    private static ReadOnlySpan<byte> Xsd => "http://www.w3.org/2001/XMLSchema#"u8;

    public static bool IsAbbreviation(in TermView literal)
    {
        if (literal.IsTagged || !literal.Qualifier.StartsWith(Xsd)) return false;
        var datatype = literal.Qualifier[Xsd.Length..];
        var text = literal.Text;
        if (datatype.SequenceEqual("integer"u8)) return IsInteger(Unsigned(text));
        if (datatype.SequenceEqual("decimal"u8)) return IsDecimal(Unsigned(text));
        if (datatype.SequenceEqual("double"u8)) return IsDouble(Unsigned(text));
        return datatype.SequenceEqual("boolean"u8) && (text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8));
    }

    private static ReadOnlySpan<byte> Unsigned(ReadOnlySpan<byte> text) => text is [(byte)'+' or (byte)'-', ..] ? text[1..] : text;

    private static bool IsInteger(ReadOnlySpan<byte> text) => !text.IsEmpty && AreDigits(text);

    private static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        var point = text.IndexOf((byte)'.');
        return point >= 0 && AreDigits(text[..point]) && IsInteger(text[(point + 1)..]);
    }

    private static bool IsDouble(ReadOnlySpan<byte> text)
    {
        var exponent = text.IndexOfAny((byte)'e', (byte)'E');
        if (exponent <= 0 || !IsInteger(Unsigned(text[(exponent + 1)..]))) return false;
        var mantissa = text[..exponent];
        var point = mantissa.IndexOf((byte)'.');
        if (point < 0) return IsInteger(mantissa);
        return mantissa.Length > 1 && AreDigits(mantissa[..point]) && AreDigits(mantissa[(point + 1)..]);
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
