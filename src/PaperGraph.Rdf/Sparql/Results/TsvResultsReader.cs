namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results TSV Format: a line of variables, then a line a solution.</summary>
internal static class TsvResultsReader
{
    public static QueryResult Read(ResultsInput input)
    {
        var text = input.Text;
        if (text.IsEmpty) throw input.Fault(0, "expected a line of variables, found the end of the document");
        var at = 0;
        var header = Line(text, ref at);
        if (at == text.Length && IsBoolean(header)) return new BooleanResult(header[0] == 't');
        var table = input.Table(Names(header, input), 0);
        var line = new NTriplesLine(hasGraphs: false);
        var quotes = new Utf8Scratch();
        while (at < text.Length)
        {
            var start = at;
            ReadRow(Line(text, ref at), start, input, table, line, quotes);
        }

        return table;
    }

    private static List<string> Names(ReadOnlySpan<byte> header, ResultsInput input)
    {
        var names = new List<string>();
        if (header.IsEmpty) return names;
        foreach (var range in header.Split((byte)'\t'))
        {
            var name = header[range];
            if (name is not [(byte)'?' or (byte)'$', _, ..])
                throw input.Fault(range.Start.Value, Utf8Faults.Expected("a variable, as ?name", name));
            names.Add(ResultsInput.String(name[1..]));
        }

        return names;
    }

    private static void ReadRow(
        ReadOnlySpan<byte> row, int start, ResultsInput input, SolutionTable table, NTriplesLine line, Utf8Scratch quotes)
    {
        table.AddRow();
        var columns = table.Variables.Length;
        var cells = row.IsEmpty ? Math.Min(columns, 1) : row.Count((byte)'\t') + 1;
        if (cells != columns) throw input.Fault(start, $"a row of {cells} cells, and there are {columns} variables");
        var column = 0;
        foreach (var range in row.Split((byte)'\t'))
        {
            var cell = row[range];
            if (!cell.IsEmpty)
            {
                if (ReadTerm(cell, line, quotes, out var term) is { } fault)
                    throw input.Fault(start + range.Start.Value + line.FaultAt, fault);
                table.Set(column, term);
            }

            column++;
        }
    }

    private static string? ReadTerm(ReadOnlySpan<byte> cell, NTriplesLine line, Utf8Scratch quotes, out TermView term)
    {
        var datatype = NumberSyntax.DatatypeOf(cell);
        if (IsBoolean(cell)) datatype = "http://www.w3.org/2001/XMLSchema#boolean"u8;
        if (!datatype.IsEmpty)
        {
            term = TermView.Literal(cell, datatype);
            return null;
        }

        if (cell[0] == '\'') cell = WithDoubleQuotes(cell, quotes);
        return line.ReadTerm(cell, out term);
    }

    private static bool IsBoolean(ReadOnlySpan<byte> text) => text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8);

    /// <summary>Turtle lets a literal stand between apostrophes, N-Triples does not.</summary>
    private static ReadOnlySpan<byte> WithDoubleQuotes(ReadOnlySpan<byte> cell, Utf8Scratch scratch)
    {
        scratch.CutAt(0);
        scratch.Append((byte)'"');
        var at = 1;
        for (; at < cell.Length && cell[at] != '\''; at++)
        {
            if (cell[at] == '"') scratch.Append((byte)'\\');
            scratch.Append(cell[at]);
            if (cell[at] == '\\' && at + 1 < cell.Length) scratch.Append(cell[++at]);
        }

        if (at < cell.Length) scratch.Append((byte)'"');
        if (at < cell.Length) scratch.Append(cell[(at + 1)..]);
        return scratch.Written;
    }

    /// <summary>The next line without its end.</summary>
    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text, ref int at)
    {
        var length = text[at..].IndexOf((byte)'\n');
        var line = length < 0 ? text[at..] : text.Slice(at, length);
        at += Math.Min(line.Length + 1, text.Length - at);
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }
}
