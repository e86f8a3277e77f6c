using System.Buffers;

namespace PaperGraph.Rdf;

/// <summary>The rules of <see cref="Iri"/> over UTF-8.</summary>
internal static class Utf8Iri
{
    /// <summary>
    /// Where the scan of an IRI stops: what no IRI holds, <see cref="Utf8Input.NotUtf8"/>, and the byte that begins the C1 controls (and
    /// the sound characters up to U+00BF).
    /// </summary>
    public static readonly SearchValues<byte> Stops = SearchValues.Create(
        [.. Enumerable.Range(0, 0x21).Select(c => (byte)c), .. "<>\"{}|^`\\"u8, 0x7F, Utf8Input.NotUtf8, FirstOfControls]);

    private const byte FirstOfControls = 0xC2;

    /// <summary>Whether the scan stopped at a character that is sound after all; it has two bytes.</summary>
    public static bool IsSound(ReadOnlySpan<byte> stop) => stop[0] == FirstOfControls && stop.Length > 1 && stop[1] >= 0xA0;

    /// <summary>The index of the first character that an IRI must not hold, or -1.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<byte> iri)
    {
        var from = 0;
        while (true)
        {
            var at = iri[from..].IndexOfAny(Stops);
            if (at < 0) return -1;
            if (!IsSound(iri[(from + at)..])) return from + at;
            from += at + 2;
        }
    }

    /// <summary>Whether it begins with a scheme and so is absolute.</summary>
    public static bool HasScheme(ReadOnlySpan<byte> iri)
    {
        if (iri.IsEmpty || !char.IsAsciiLetter((char)iri[0])) return false;
        for (var i = 1; i < iri.Length; i++)
        {
            var unit = (char)iri[i];
            if (unit == ':') return true;
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('+' or '-' or '.')) return false;
        }

        return false;
    }
}
