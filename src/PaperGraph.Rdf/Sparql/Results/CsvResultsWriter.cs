using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>
/// SPARQL 1.1 Query Results CSV Format: terms without the marks of their kind, but for <c>_:</c>. The empty string is quoted, so that it is
/// not what is unbound.
/// </summary>
internal static class CsvResultsWriter
{
    private static readonly SearchValues<byte> Quoted = SearchValues.Create("\",\r\n"u8);

    public static void Write(Solutions solutions, Utf8Output output)
    {
        for (var column = 0; column < solutions.Variables.Length; column++)
        {
            if (column > 0) output.Write((byte)',');
            WriteCell(Encoding.UTF8.GetBytes(solutions.Variables[column]), output);
        }

        output.Write("\r\n"u8);
        while (solutions.MoveNext())
        {
            for (var column = 0; column < solutions.Variables.Length; column++)
            {
                if (column > 0) output.Write((byte)',');
                var cell = solutions[column];
                if (cell.Kind == TermKind.None) continue;
                if (cell.Kind == TermKind.BlankNode) output.Write("_:"u8);
                WriteCell(cell.Text, output);
            }

            output.Write("\r\n"u8);
        }
    }

    private static void WriteCell(ReadOnlySpan<byte> text, Utf8Output output)
    {
        if (!text.IsEmpty && !text.ContainsAny(Quoted))
        {
            output.Write(text);
            return;
        }

        output.Write((byte)'"');
        while (text.IndexOf((byte)'"') is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write("\"\""u8);
            text = text[(at + 1)..];
        }

        output.Write(text);
        output.Write((byte)'"');
    }
}
