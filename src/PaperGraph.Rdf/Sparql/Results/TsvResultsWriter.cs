using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>
/// SPARQL 1.1 Query Results TSV Format: terms as Turtle writes them, numbers without quotation marks where they need none.
/// </summary>
internal static class TsvResultsWriter
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create("\"\\\t\n\r"u8);

    public static void Write(Solutions solutions, Utf8Output output)
    {
        for (var column = 0; column < solutions.Variables.Length; column++)
        {
            if (column > 0) output.Write((byte)'\t');
            output.Write((byte)'?');
            output.Write(Encoding.UTF8.GetBytes(solutions.Variables[column]));
        }

        output.Write((byte)'\n');
        while (solutions.MoveNext())
        {
            for (var column = 0; column < solutions.Variables.Length; column++)
            {
                if (column > 0) output.Write((byte)'\t');
                WriteTerm(solutions[column], output);
            }

            output.Write((byte)'\n');
        }
    }

    private static void WriteTerm(TermView term, Utf8Output output)
    {
        switch (term.Kind)
        {
            case TermKind.Iri:
                WriteIri(term.Text, output);
                break;
            case TermKind.BlankNode:
                output.Write("_:"u8);
                output.Write(term.Text);
                break;
            case TermKind.Literal when IsNumber(term):
                output.Write(term.Text);
                break;
            case TermKind.Literal:
                WriteQuoted(term.Text, output);
                if (term.Qualifier.IsEmpty) break;
                output.Write(term.IsTagged ? "@"u8 : "^^"u8);
                if (term.IsTagged)
                    output.Write(term.Qualifier);
                else
                    WriteIri(term.Qualifier, output);
                break;
        }
    }

    private static bool IsNumber(TermView literal) =>
        !literal.IsTagged && !literal.Qualifier.IsEmpty && NumberSyntax.DatatypeOf(literal.Text).SequenceEqual(literal.Qualifier);

    private static void WriteIri(ReadOnlySpan<byte> iri, Utf8Output output)
    {
        output.Write((byte)'<');
        output.Write(iri);
        output.Write((byte)'>');
    }

    private static void WriteQuoted(ReadOnlySpan<byte> text, Utf8Output output)
    {
        output.Write((byte)'"');
        while (text.IndexOfAny(Escaped) is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch
            {
                (byte)'"' => "\\\""u8,
                (byte)'\\' => "\\\\"u8,
                (byte)'\t' => "\\t"u8,
                (byte)'\n' => "\\n"u8,
                _ => "\\r"u8,
            });
            text = text[(at + 1)..];
        }

        output.Write(text);
        output.Write((byte)'"');
    }
}
