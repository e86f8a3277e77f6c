using System.Buffers;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results CSV Format, which is RFC 4180 with a header. A line may end as it likes.</summary>
internal static class CsvResultsReader
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(",\r\n"u8);

    public static SolutionTable Read(ResultsInput input)
    {
        var scratch = new Utf8Scratch();
        var at = 0;
        var names = new List<string>();
        if (input.Text.IsEmpty) throw input.Fault(0, "expected a line of variables, found the end of the document");
        // One empty name is a line without variables.
        var isEmpty = input.Text[0] is (byte)'\r' or (byte)'\n';
        for (var hasMore = true; hasMore;)
        {
            var name = ReadCell(input, ref at, scratch, out _, out hasMore);
            if (!isEmpty) names.Add(ResultsInput.String(name));
        }

        var table = input.Table(names, 0);
        while (at < input.Text.Length) ReadRow(input, ref at, scratch, table);
        return table;
    }

    private static void ReadRow(ResultsInput input, scoped ref int at, Utf8Scratch scratch, SolutionTable table)
    {
        var start = at;
        var columns = table.Variables.Length;
        table.AddRow();
        var column = 0;
        for (var hasMore = true; hasMore; column++)
        {
            var cell = ReadCell(input, ref at, scratch, out var isQuoted, out hasMore);
            if (cell.IsEmpty && !isQuoted) continue;
            if (column >= columns) throw input.Fault(start, $"a row of more cells than the {columns} variables");
            table.Set(column, TermView.Literal(cell));
        }

        if (column != Math.Max(columns, 1)) throw input.Fault(start, $"a row of {column} cells, and there are {columns} variables");
    }

    /// <summary>One cell, and the comma or the end of line after it.</summary>
    private static ReadOnlySpan<byte> ReadCell(
        ResultsInput input, scoped ref int at, Utf8Scratch scratch, out bool isQuoted, out bool hasMore)
    {
        var text = input.Text;
        isQuoted = at < text.Length && text[at] == '"';
        ReadOnlySpan<byte> cell;
        if (isQuoted)
        {
            cell = ReadQuoted(input, ref at, scratch);
        }
        else
        {
            var length = text[at..].IndexOfAny(Ends);
            cell = length < 0 ? text[at..] : text.Slice(at, length);
            if (cell.IndexOf((byte)'"') is >= 0 and var quote)
                throw input.Fault(at + quote, "a quotation mark in a cell that does not begin with one");
            at += cell.Length;
        }

        hasMore = at < text.Length && text[at] == ',';
        if (at == text.Length) return cell;
        if (!Ends.Contains(text[at]))
            throw input.Fault(at, Utf8Faults.Expected("a comma or the end of the line after the quotation mark", text[at..]));
        at += text[at..].StartsWith("\r\n"u8) ? 2 : 1;
        return cell;
    }

    private static ReadOnlySpan<byte> ReadQuoted(ResultsInput input, scoped ref int at, Utf8Scratch scratch)
    {
        var text = input.Text;
        var start = at++;
        scratch.CutAt(0);
        while (true)
        {
            var length = text[at..].IndexOf((byte)'"');
            if (length < 0) throw input.Fault(start, "the document ends within this quoted cell");
            scratch.Append(text.Slice(at, length));
            at += length + 1;
            if (at == text.Length || text[at] != '"') return scratch.Written;
            scratch.Append((byte)'"');
            at++;
        }
    }
}
