using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>JSON as UTF-8 with the layout that its caller chooses: strings have no more escapes than JSON asks for.</summary>
internal static class JsonOutput
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    public static void WriteString(this Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write((byte)'"');
        while (true)
        {
            var at = text.IndexOfAny(Escaped);
            output.WriteText(at < 0 ? text : text[..at]);
            if (at < 0) break;
            WriteEscape(output, text[at]);
            text = text[(at + 1)..];
        }

        output.Write((byte)'"');
    }

    /// <summary>Well-formed text as it is.</summary>
    public static void WriteText(this Utf8Output output, ReadOnlySpan<char> text)
    {
        Span<byte> block = stackalloc byte[512];
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, block, out var read, out var written, replaceInvalidSequences: true);
            output.Write(block[..written]);
            text = text[read..];
        }
    }

    /// <summary>A name and its colon.</summary>
    public static void WriteName(this Utf8Output output, ReadOnlySpan<char> name)
    {
        WriteString(output, name);
        output.Write((byte)':');
    }

    private static void WriteEscape(Utf8Output output, char unit)
    {
        switch (unit)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\': output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            default: output.WriteText(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")); break;
        }
    }
}
