using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>SPARQL Query Results XML Format, a solution a line.</summary>
internal static class XmlResultsWriter
{
    // Markup, the characters that XML 1.0 has not, and the byte that begins U+FFFE and U+FFFF.
    private static readonly SearchValues<byte> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n')).Select(c => (byte)c), .. "&<>\""u8, FirstOfNoCharacters]);

    private const byte FirstOfNoCharacters = 0xEF;

    private static ReadOnlySpan<byte> Start => "<?xml version=\"1.0\"?>\n<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n"u8;

    public static void Write(ReadOnlySpan<byte> boolean, Utf8Output output)
    {
        output.Write(Start);
        output.Write("<head/>\n<boolean>"u8);
        output.Write(boolean);
        output.Write("</boolean>\n</sparql>\n"u8);
    }

    public static void Write(Solutions solutions, Utf8Output output)
    {
        var names = solutions.Variables.Select(Encoding.UTF8.GetBytes).ToArray();
        output.Write(Start);
        output.Write("<head>\n"u8);
        foreach (var name in names)
        {
            output.Write("<variable name=\""u8);
            WriteEscaped(name, output);
            output.Write("\"/>\n"u8);
        }

        output.Write("</head>\n<results>\n"u8);
        while (solutions.MoveNext())
        {
            output.Write("<result>"u8);
            for (var column = 0; column < names.Length; column++)
            {
                var cell = solutions[column];
                if (cell.Kind == TermKind.None) continue;
                output.Write("<binding name=\""u8);
                WriteEscaped(names[column], output);
                output.Write("\">"u8);
                WriteTerm(cell, output);
                output.Write("</binding>"u8);
            }

            output.Write("</result>\n"u8);
        }

        output.Write("</results>\n</sparql>\n"u8);
    }

    private static void WriteTerm(TermView term, Utf8Output output)
    {
        if (term.Kind != TermKind.Literal)
        {
            output.Write(term.Kind == TermKind.Iri ? "<uri>"u8 : "<bnode>"u8);
            WriteEscaped(term.Text, output);
            output.Write(term.Kind == TermKind.Iri ? "</uri>"u8 : "</bnode>"u8);
            return;
        }

        output.Write("<literal"u8);
        if (!term.Qualifier.IsEmpty)
        {
            output.Write(term.IsTagged ? " xml:lang=\""u8 : " datatype=\""u8);
            WriteEscaped(term.Qualifier, output);
            output.Write((byte)'"');
        }

        output.Write((byte)'>');
        WriteEscaped(term.Text, output);
        output.Write("</literal>"u8);
    }

    private static void WriteEscaped(ReadOnlySpan<byte> text, Utf8Output output)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            text = text[at..];
            output.Write(text[0] switch
            {
                (byte)'&' => "&amp;"u8,
                (byte)'<' => "&lt;"u8,
                (byte)'>' => "&gt;"u8,
                (byte)'"' => "&quot;"u8,
                (byte)'\r' => "&#xD;"u8,
                FirstOfNoCharacters when text is not [_, 0xBF, 0xBE or 0xBF, ..] => text[..1],
                _ => throw NoCharacter(text),
            });
            text = text[1..];
        }

        output.Write(text);
    }

    private static NotSupportedException NoCharacter(ReadOnlySpan<byte> text)
    {
        Rune.DecodeFromUtf8(text, out var character, out _);
        return new NotSupportedException($"U+{character.Value:X4} is no character of XML 1.0; the other results formats can hold it.");
    }
}
