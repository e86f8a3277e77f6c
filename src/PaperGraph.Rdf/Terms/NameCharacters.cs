namespace PaperGraph.Rdf;

/// <summary>The character classes that Turtle and N-Triples share for names (Turtle, section 6.5), over well-formed UTF-16.</summary>
internal static class NameCharacters
{
    /// <summary>BLANK_NODE_LABEL without its <c>_:</c>.</summary>
    public static bool IsBlankNodeLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label[^1] == '.' || Surrogates.AnyAlone(label)) return false;
        if (!IsUnderscoreOrLetter(label[0]) && !char.IsAsciiDigit(label[0])) return false;
        foreach (var unit in label[1..])
        {
            if (unit != '.' && !IsNameCharacter(unit)) return false;
        }

        return true;
    }

    /// <summary>PN_PREFIX, or empty.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        if (prefix.IsEmpty) return true;
        if (prefix[^1] == '.' || Surrogates.AnyAlone(prefix)) return false;
        if (prefix[0] == '_' || !IsUnderscoreOrLetter(prefix[0])) return false;
        foreach (var unit in prefix[1..])
        {
            if (unit != '.' && !IsNameCharacter(unit)) return false;
        }

        return true;
    }

    /// <summary>PN_CHARS.</summary>
    internal static bool IsNameCharacter(char unit) =>
        IsUnderscoreOrLetter(unit)
        || unit is '-' or (>= '0' and <= '9') or '\u00B7' or (>= '\u0300' and <= '\u036F') or '\u203F' or '\u2040';

    /// <summary>PN_CHARS_U. Surrogates stand for U+10000 to U+EFFFF: a pair passes when both its units do.</summary>
    internal static bool IsUnderscoreOrLetter(char unit) => unit switch
    {
        < '\u0080' => unit == '_' || char.IsAsciiLetter(unit),
        >= '\u00C0' and <= '\u02FF' => unit is not ('\u00D7' or '\u00F7'),
        >= '\u0370' and <= '\u1FFF' => unit != '\u037E',
        '\u200C' or '\u200D' => true,
        >= '\u2070' and <= '\u218F' => true,
        >= '\u2C00' and <= '\u2FEF' => true,
        >= '\u3001' and <= '\uD7FF' => true,
        >= '\uD800' and <= '\uDB7F' => true,
        >= '\uDC00' and <= '\uDFFF' => true,
        >= '\uF900' and <= '\uFDCF' => true,
        >= '\uFDF0' and <= '\uFFFD' => true,
        _ => false,
    };
}
