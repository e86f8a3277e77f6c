using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;
using Spectre.Console;

namespace PaperGraph.Cli.Terminal;

/// <summary>Solutions as a table for people: IRIs shortened, numbers to the right, the first thousand rows.</summary>
internal static class SolutionTableView
{
    private const int MostRows = 1000;

    /// <summary>Writes the table and, below it, how many rows there are.</summary>
    public static void Write(QueryResult result, PrefixMap prefixes, TextWriter output)
    {
        if (result is BooleanResult answer)
        {
            output.WriteLine(answer.Value ? "yes" : "no");
            return;
        }

        var solutions = (Solutions)result;
        var rows = new List<ImmutableArray<Cell>>();
        var hasMore = false;
        while (solutions.MoveNext())
        {
            hasMore = rows.Count == MostRows;
            if (hasMore) break;
            rows.Add([.. Enumerable.Range(0, solutions.Variables.Length).Select(column => Cell.Of(solutions[column], prefixes))]);
        }

        Write(solutions.Variables, rows, output);
        var count = rows.Count.ToString("N0", CultureInfo.InvariantCulture);
        output.WriteLine(hasMore ? $"the first {count} rows; another --format gives all" : rows.Count == 1 ? "1 row" : $"{count} rows");
    }

    private static void Write(ImmutableArray<string> variables, List<ImmutableArray<Cell>> rows, TextWriter output)
    {
        if (variables.IsEmpty) return;
        var table = new Table().Border(TableBorder.Rounded);
        for (var column = 0; column < variables.Length; column++)
        {
            var at = column;
            var heading = new TableColumn(new Text(variables[column], new Style(decoration: Decoration.Bold)));
            if (rows.Count > 0 && rows.TrueForAll(row => row[at].IsNumber)) heading.RightAligned();
            table.AddColumn(heading);
        }

        foreach (var row in rows) table.AddRow(row.Select(static cell => new Text(cell.Text)));
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No };
        AnsiConsole.Create(settings).Write(table);
    }

    private readonly record struct Cell(string Text, bool IsNumber)
    {
        public static Cell Of(TermView term, PrefixMap prefixes)
        {
            var text = Encoding.UTF8.GetString(term.Text);
            return term.Kind switch
            {
                TermKind.None => new Cell("", IsNumber: true),
                TermKind.Iri => new Cell(Shorten(text, prefixes), IsNumber: false),
                TermKind.BlankNode => new Cell($"_:{text}", IsNumber: false),
                _ => new Cell(Printable(text), decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)),
            };
        }

        private static string Shorten(string iri, PrefixMap prefixes)
        {
            foreach (var (prefix, name) in prefixes.Prefixes.OrderByDescending(static entry => entry.Namespace.Value.Length))
            {
                if (iri.Length > name.Value.Length && iri.StartsWith(name.Value, StringComparison.Ordinal)) return $"{prefix}:{iri[name.Value.Length..]}";
            }

            return iri;
        }

        // What came from a file may not steer the terminal.
        private static string Printable(string text) => string.Concat(text.Select(static unit => char.IsControl(unit) ? ' ' : unit));
    }
}
