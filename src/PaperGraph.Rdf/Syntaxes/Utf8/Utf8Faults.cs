using System.Text;

namespace PaperGraph.Rdf;

/// <summary>What readers of UTF-8 do with a fault, and how they name what they found.</summary>
internal static class Utf8Faults
{
    /// <summary>The most bytes that a message quotes.</summary>
    public const int LongestQuote = 24;

    /// <summary>Hands the fault to whoever asked for faults, or else throws it.</summary>
    public static void Report(RdfReadOptions options, Utf8Place place, string message)
    {
        var error = new RdfSyntaxError(options.Source, place.Line, place.Column, message);
        if (options.OnError is null) throw new RdfSyntaxException(error);
        options.OnError(error);
    }

    public static string Expected(string what, ReadOnlySpan<byte> rest) => $"expected {what}, found {Found(rest)}";

    /// <summary>The next word or character, for a message.</summary>
    public static string Found(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty) return "the end of the document";
        var word = Math.Min(Utf8Names.Run(rest), LongestQuote);
        while (word > 0 && word < rest.Length && (rest[word] & 0xC0) == 0x80) word--;
        if (word > 0) return $"'{Encoding.UTF8.GetString(rest[..word])}'";
        return Character(rest);
    }

    /// <summary>The next character, for a message.</summary>
    public static string Character(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty) return "the end of the document";
        if (rest[0] == Utf8Input.NotUtf8) return "a byte that is not UTF-8";
        if (rest[0] is (byte)'\n' or (byte)'\r') return "the end of the line";
        if (rest[0] is (byte)' ') return "a blank";
        Rune.DecodeFromUtf8(rest, out var character, out _);
        return Rune.IsControl(character) || Rune.IsWhiteSpace(character) ? $"U+{character.Value:X4}" : $"'{character}'";
    }
}
