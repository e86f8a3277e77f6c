using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf;

/// <summary>The names of Turtle and N-Triples over sound UTF-8.</summary>
internal static class Utf8Names
{
    private static readonly SearchValues<byte> PlainAscii =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:"u8);

    /// <summary>PN_PREFIX, or nothing.</summary>
    public static bool IsPrefix(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return true;
        if (text[^1] == '.' || text[0] is (byte)'_' or (>= (byte)'0' and <= (byte)'9')) return false;
        return First(text) > 0 && Run(text) == text.Length;
    }

    /// <summary>PN_LOCAL as far as it needs no backslash and no percent sign; the empty local part too.</summary>
    public static bool IsPlainLocal(ReadOnlySpan<byte> local)
    {
        if (local.IsEmpty) return true;
        if (local[^1] == '.' || local[0] is (byte)'.' or (byte)'-') return false;
        if (!local.ContainsAnyExcept(PlainAscii)) return true;
        if (local[0] != ':' && First(local) == 0) return false;
        var from = First(local);
        while (true)
        {
            from += Run(local[from..]);
            if (from == local.Length) return true;
            if (local[from++] != ':') return false;
        }
    }

    /// <summary>PN_CHARS_U or a digit at the beginning of the text: its length in bytes, or 0.</summary>
    public static int First(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return 0;
        if (text[0] < 0x80) return text[0] == '_' || char.IsAsciiLetterOrDigit((char)text[0]) ? 1 : 0;
        return Decode(text, out var length) is { } unit && NameCharacters.IsUnderscoreOrLetter(unit) ? length : 0;
    }

    /// <summary>The bytes that are PN_CHARS or a full stop, from the beginning of the text.</summary>
    public static int Run(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var unit = text[i];
            if (unit < 0x80)
            {
                if (!char.IsAsciiLetterOrDigit((char)unit) && unit is not ((byte)'_' or (byte)'-' or (byte)'.')) break;
                i++;
            }
            else
            {
                var length = Other(text[i..]);
                if (length == 0) break;
                i += length;
            }
        }

        return i;
    }

    /// <summary>A character of PN_CHARS outside ASCII at the beginning of the text: its length in bytes, or 0.</summary>
    public static int Other(ReadOnlySpan<byte> text) =>
        Decode(text, out var length) is { } unit && NameCharacters.IsNameCharacter(unit) ? length : 0;

    /// <summary>
    /// A blank node label at the beginning of the text, without the full stops after it: its length in bytes, or 0. A caller that has more
    /// text to come asks again when <paramref name="scanned"/> is all of it.
    /// </summary>
    public static int Label(ReadOnlySpan<byte> text, out int scanned)
    {
        scanned = First(text);
        if (scanned == 0) return 0;
        scanned += Run(text[scanned..]);
        return text[..scanned].TrimEnd((byte)'.').Length;
    }

    /// <summary>The character as a unit of UTF-16 that has its class: itself, or a surrogate that stands for the planes above.</summary>
    private static char? Decode(ReadOnlySpan<byte> text, out int length)
    {
        if (Rune.DecodeFromUtf8(text, out var character, out length) != OperationStatus.Done) return null;
        if (character.IsBmp) return (char)character.Value;
        return character.Value <= 0xEFFFF ? '\uD800' : null;
    }
}
