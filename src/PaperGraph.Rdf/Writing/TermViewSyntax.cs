using System.Buffers;
using System.Buffers.Text;

namespace PaperGraph.Rdf;

/// <summary>As <see cref="TermSyntax"/>, for terms that are UTF-8 already.</summary>
internal static class TermViewSyntax
{
    private const byte FirstOfNoCharacter = 0xEF;

    // Control characters, quotation mark, backslash, DEL, and the byte that begins the two code points that are no XML character.
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\', 0x7F, FirstOfNoCharacter]);

    public static void Write(Utf8Output output, in TermView term, bool numericBackslash = false)
    {
        switch (term.Kind)
        {
            case TermKind.Iri:
                WriteIri(output, term.Text);
                break;
            case TermKind.BlankNode:
                output.Write("_:"u8);
                output.Write(term.Text);
                break;
            default:
                WriteLiteral(output, term, numericBackslash);
                break;
        }
    }

    public static void WriteIri(Utf8Output output, ReadOnlySpan<byte> iri)
    {
        output.Write((byte)'<');
        output.Write(iri);
        output.Write((byte)'>');
    }

    /// <summary>The lexical form between quotation marks, on one line, with no more escapes than the canonical form has.</summary>
    public static void WriteQuoted(Utf8Output output, ReadOnlySpan<byte> text, bool numericBackslash = false)
    {
        output.Write((byte)'"');
        while (true)
        {
            var at = text.IndexOfAny(Escaped);
            if (at < 0) break;
            output.Write(text[..at]);
            text = text[(at + WriteEscape(output, text[at..], numericBackslash))..];
        }

        output.Write(text);
        output.Write((byte)'"');
    }

    private static void WriteLiteral(Utf8Output output, in TermView literal, bool numericBackslash)
    {
        WriteQuoted(output, literal.Text, numericBackslash);
        if (literal.IsTagged)
        {
            output.Write((byte)'@');
            output.Write(literal.Qualifier);
        }
        else if (!literal.Qualifier.IsEmpty)
        {
            output.Write("^^"u8);
            WriteIri(output, literal.Qualifier);
        }
    }

    /// <summary>Writes what the text begins with; says how many bytes that was.</summary>
    private static int WriteEscape(Utf8Output output, ReadOnlySpan<byte> text, bool numericBackslash)
    {
        switch (text[0])
        {
            case (byte)'"': output.Write("\\\""u8); break;
            case (byte)'\\' when !numericBackslash: output.Write("\\\\"u8); break;
            case (byte)'\n': output.Write("\\n"u8); break;
            case (byte)'\r': output.Write("\\r"u8); break;
            case (byte)'\t': output.Write("\\t"u8); break;
            case (byte)'\b': output.Write("\\b"u8); break;
            case (byte)'\f': output.Write("\\f"u8); break;
            case FirstOfNoCharacter when text.Length > 2 && text[1] == 0xBF && text[2] >= 0xBE:
                output.Write(text[2] == 0xBE ? "\\uFFFE"u8 : "\\uFFFF"u8);
                return 3;
            case FirstOfNoCharacter:
                output.Write(text[0]);
                break;
            default:
                Span<byte> hexadecimal = stackalloc byte[4];
                Utf8Formatter.TryFormat(text[0], hexadecimal, out _, new StandardFormat('X', 4));
                output.Write("\\u"u8);
                output.Write(hexadecimal);
                break;
        }

        return 1;
    }
}
