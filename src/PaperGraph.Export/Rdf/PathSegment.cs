using System.Buffers;
using System.Globalization;
using System.Text;

namespace PaperGraph.Export.Rdf;

/// <summary>Percent-encoding of names for the path of an IRI (RFC 3987, section 2.2). Unescaping gives the name back.</summary>
internal static class PathSegment
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:");

    /// <summary>Encodes one segment: of ASCII, letters, digits and <c>- . _ ~ :</c> stay; letters of other scripts stay.</summary>
    public static string Encode(string name) => name switch
    {
        // Readers that resolve IRIs take these for steps in the path (RFC 3986, section 5.2.4).
        "." => "%2E",
        ".." => "%2E%2E",
        _ => name.AsSpan().ContainsAnyExcept(Plain) ? Encode(name, IsPlain) : name,
    };

    /// <summary>Encodes several segments; the slashes between them stay.</summary>
    public static string EncodePath(string path) => Encode(path, static c => c == '/' || IsPlain(c));

    /// <summary>
    /// Encodes in a whole address only what no IRI may hold: blanks, control characters and <c>&lt; &gt; " { } | ^ ` \</c>.
    /// </summary>
    public static string EncodeForbidden(string address) => Encode(address, static c => c switch
    {
        <= ' ' or (>= 0x7F and <= 0x9F) or '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\' => false,
        _ => true,
    });

    private static string Encode(string text, Func<int, bool> stays)
    {
        var encoded = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (stays(rune.Value))
            {
                encoded.Append(units[..rune.EncodeToUtf16(units)]);
                continue;
            }

            var length = rune.EncodeToUtf8(bytes);
            foreach (var octet in bytes[..length]) encoded.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }

    private static bool IsPlain(int c) => (c < 0x80 && Plain.Contains((char)c)) || IsLetterBeyondAscii(c);

    // ucschar of RFC 3987 without Latin-1 signs and general punctuation, where blanks and direction marks are.
    private static bool IsLetterBeyondAscii(int c) =>
        c is (>= 0xC0 and < 0x2000) or (>= 0x2070 and < 0x3000) or (> 0x3000 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF)
            or (>= 0xFDF0 and < 0xFEFF) or (> 0xFEFF and <= 0xFFEF)
        || (c is >= 0x10000 and < 0xE0000 && (c & 0xFFFE) != 0xFFFE);
}
