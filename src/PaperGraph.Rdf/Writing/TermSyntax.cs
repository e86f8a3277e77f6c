using System.Buffers;
using System.Globalization;

namespace PaperGraph.Rdf;

/// <summary>Terms as N-Triples and N-Quads write them, in the canonical form of RDFC-1.0 (section "Canonical N-Quads").</summary>
internal static class TermSyntax
{
    // Control characters, quotation mark, backslash, DEL, and the two units that are no XML character.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', '\u007F', '\uFFFE', '\uFFFF']);

    public static void Write(Utf8Output output, in Term term, bool numericBackslash = false)
    {
        switch (term.Kind)
        {
            case TermKind.Iri:
                WriteIri(output, term.Text);
                break;
            case TermKind.BlankNode:
                output.Write("_:"u8);
                output.WriteText(term.Text);
                break;
            default:
                WriteLiteral(output, term, numericBackslash);
                break;
        }
    }

    public static void WriteIri(Utf8Output output, string iri)
    {
        output.Write((byte)'<');
        output.WriteText(iri);
        output.Write((byte)'>');
    }

    /// <summary>The lexical form between quotation marks, on one line, with no more escapes than the canonical form has.</summary>
    public static void WriteQuoted(Utf8Output output, ReadOnlySpan<char> text, bool numericBackslash = false)
    {
        output.Write((byte)'"');
        while (true)
        {
            var at = text.IndexOfAny(Escaped);
            output.WriteText(at < 0 ? text : text[..at]);
            if (at < 0) break;
            WriteEscape(output, text[at], numericBackslash);
            text = text[(at + 1)..];
        }

        output.Write((byte)'"');
    }

    private static void WriteLiteral(Utf8Output output, in Term literal, bool numericBackslash)
    {
        WriteQuoted(output, literal.Text, numericBackslash);
        if (literal.IsTagged)
        {
            output.Write((byte)'@');
            output.WriteText(literal.Qualifier);
        }
        else if (literal.Qualifier is { } datatype)
        {
            output.Write("^^"u8);
            WriteIri(output, datatype);
        }
    }

    private static void WriteEscape(Utf8Output output, char unit, bool numericBackslash)
    {
        switch (unit)
        {
            case '"': output.Write("\\\""u8); break;
            case '\\' when !numericBackslash: output.Write("\\\\"u8); break;
            case '\n': output.Write("\\n"u8); break;
            case '\r': output.Write("\\r"u8); break;
            case '\t': output.Write("\\t"u8); break;
            case '\b': output.Write("\\b"u8); break;
            case '\f': output.Write("\\f"u8); break;
            default:
                output.Write("\\u"u8);
                output.WriteText(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
