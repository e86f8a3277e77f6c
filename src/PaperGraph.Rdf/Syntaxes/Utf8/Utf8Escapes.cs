using System.Buffers.Text;
using System.Text;

namespace PaperGraph.Rdf;

/// <summary>The escapes that N-Triples and Turtle share: <c>\t \b \n \r \f \" \' \\</c>, <c>\uXXXX</c> and <c>\UXXXXXXXX</c>.</summary>
internal static class Utf8Escapes
{
    /// <summary>
    /// Appends the text without its escapes. Null when all is well, else what is wrong with the escape whose backslash is at
    /// <paramref name="at"/>.
    /// </summary>
    /// <param name="text">Sound UTF-8.</param>
    /// <param name="onlyNumeric">As in IRIs, where no other escapes are.</param>
    /// <param name="scratch">Where it goes.</param>
    /// <param name="at">The fault's place.</param>
    public static string? Undo(ReadOnlySpan<byte> text, bool onlyNumeric, Utf8Scratch scratch, out int at)
    {
        at = 0;
        while (true)
        {
            var plain = text[at..].IndexOf((byte)'\\');
            scratch.Append(plain < 0 ? text[at..] : text.Slice(at, plain));
            if (plain < 0) return null;
            at += plain;
            var kind = at + 1 < text.Length ? text[at + 1] : default;
            if (kind is (byte)'u' or (byte)'U')
            {
                var digits = kind == 'u' ? 4 : 8;
                if (!TryHex(text[(at + 2)..], digits, out var code)) return $"expected {digits} hexadecimal digits after \\{(char)kind}";
                if (!Rune.TryCreate(code, out var character)) return $"U+{code:X4} is no character that text may hold";
                scratch.Append(character);
                at += 2 + digits;
                continue;
            }

            var meant = onlyNumeric ? default : Meant(kind);
            if (meant == 0) return onlyNumeric ? "expected \\u or \\U, the only escapes of an IRI" : "no such escape";
            scratch.Append(meant);
            at += 2;
        }
    }

    private static bool TryHex(ReadOnlySpan<byte> text, int digits, out uint code)
    {
        code = 0;
        return text.Length >= digits && Utf8Parser.TryParse(text[..digits], out code, out var used, 'x') && used == digits;
    }

    private static byte Meant(byte kind) => kind switch
    {
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'f' => (byte)'\f',
        (byte)'"' or (byte)'\'' or (byte)'\\' => kind,
        _ => default,
    };
}
