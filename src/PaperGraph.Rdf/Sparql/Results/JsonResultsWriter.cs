using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results JSON Format, a solution a line.</summary>
internal static class JsonResultsWriter
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (byte)c), .. "\"\\"u8]);

    public static void Write(ReadOnlySpan<byte> boolean, Utf8Output output)
    {
        output.Write("{\"head\":{},\"boolean\":"u8);
        output.Write(boolean);
        output.Write("}\n"u8);
    }

    public static void Write(Solutions solutions, Utf8Output output)
    {
        var names = solutions.Variables.Select(Encoding.UTF8.GetBytes).ToArray();
        output.Write("{\"head\":{\"vars\":["u8);
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0) output.Write((byte)',');
            WriteString(names[i], output);
        }

        output.Write("]},\"results\":{\"bindings\":["u8);
        var isFirst = true;
        while (solutions.MoveNext())
        {
            output.Write(isFirst ? "\n{"u8 : ",\n{"u8);
            isFirst = false;
            WriteRow(solutions, names, output);
            output.Write((byte)'}');
        }

        output.Write("\n]}}\n"u8);
    }

    private static void WriteRow(Solutions solutions, byte[][] names, Utf8Output output)
    {
        var isFirst = true;
        for (var column = 0; column < names.Length; column++)
        {
            var cell = solutions[column];
            if (cell.Kind == TermKind.None) continue;
            if (!isFirst) output.Write((byte)',');
            isFirst = false;
            WriteString(names[column], output);
            output.Write(cell.Kind switch
            {
                TermKind.Iri => ":{\"type\":\"uri\",\"value\":"u8,
                TermKind.BlankNode => ":{\"type\":\"bnode\",\"value\":"u8,
                _ => ":{\"type\":\"literal\",\"value\":"u8,
            });
            WriteString(cell.Text, output);
            if (!cell.Qualifier.IsEmpty)
            {
                output.Write(cell.IsTagged ? ",\"xml:lang\":"u8 : ",\"datatype\":"u8);
                WriteString(cell.Qualifier, output);
            }

            output.Write((byte)'}');
        }
    }

    private static void WriteString(ReadOnlySpan<byte> text, Utf8Output output)
    {
        output.Write((byte)'"');
        while (text.IndexOfAny(Escaped) is >= 0 and var at)
        {
            output.Write(text[..at]);
            WriteEscape(text[at], output);
            text = text[(at + 1)..];
        }

        output.Write(text);
        output.Write((byte)'"');
    }

    private static void WriteEscape(byte unit, Utf8Output output)
    {
        switch (unit)
        {
            case (byte)'"': output.Write("\\\""u8); break;
            case (byte)'\\': output.Write("\\\\"u8); break;
            case (byte)'\n': output.Write("\\n"u8); break;
            case (byte)'\r': output.Write("\\r"u8); break;
            case (byte)'\t': output.Write("\\t"u8); break;
            default:
                var digits = "0123456789abcdef"u8;
                output.Write("\\u00"u8);
                output.Write(digits[unit >> 4]);
                output.Write(digits[unit & 0xF]);
                break;
        }
    }
}
