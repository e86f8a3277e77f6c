namespace PaperGraph.Rdf;

/// <summary>Language tags (LANGTAG of the grammars, with the subtags' lengths of BCP 47 as <see cref="Literal"/> wants them).</summary>
internal static class Utf8Language
{
    private const int LongestSubtag = 8;

    /// <summary>
    /// The length of the tag at the beginning of the text; or what is wrong with it, and where. A caller that has more text to come asks
    /// again when the tag is all of it.
    /// </summary>
    public static string? Fault(ReadOnlySpan<byte> text, out int length)
    {
        length = 0;
        while (true)
        {
            var start = length;
            while (length < text.Length && IsPart(text[length], isFirst: start == 0)) length++;
            if (length == start) return Utf8Faults.Expected(start == 0 ? "a language tag" : "a subtag of the language tag", text[start..]);
            if (length - start > LongestSubtag) return "a language tag's subtags have at most eight letters";
            if (length == text.Length || text[length] != '-') return null;
            length++;
        }
    }

    /// <summary>The tag in lower case: itself where it is so already.</summary>
    public static ReadOnlySpan<byte> Lower(ReadOnlySpan<byte> tag, Utf8Scratch scratch)
    {
        if (!tag.ContainsAnyInRange((byte)'A', (byte)'Z')) return tag;
        var start = scratch.Length;
        foreach (var unit in tag) scratch.Append(unit is >= (byte)'A' and <= (byte)'Z' ? (byte)(unit | 0x20) : unit);
        return scratch.From(start);
    }

    private static bool IsPart(byte unit, bool isFirst) => isFirst ? char.IsAsciiLetter((char)unit) : char.IsAsciiLetterOrDigit((char)unit);
}
