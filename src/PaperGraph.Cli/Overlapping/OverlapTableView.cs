using System.Globalization;

namespace PaperGraph.Cli.Overlapping;

/// <summary>
/// A table for people, in plain lines: numbers to the right, long texts cut, what is a list on a line of its own below its row. A first
/// column called <c>list</c> becomes headings.
/// </summary>
internal static class OverlapTableView
{
    private const string Lists = "list";
    private const int WidestText = 60;
    private const int MostListed = 4;
    private const double LeastPlain = 0.001;

    /// <summary>Writes the columns that are shown.</summary>
    public static void Write(OverlapTable table, TextWriter output)
    {
        if (table.Rows is not [var sample, ..])
        {
            output.WriteLine("nothing");
            return;
        }

        var hasLists = table.Columns[0].Name == Lists;
        var shown = Enumerable.Range(hasLists ? 1 : 0, table.Columns.Length - (hasLists ? 1 : 0)).Where(column => table.Columns[column].IsShown).ToArray();
        var cells = shown.Where(column => sample[column] is not IEnumerable<string>).ToArray();
        var below = shown.Except(cells).ToArray();
        var widths = cells.Select(column => table.Rows.Max(row => Shown(row[column]).Length)).ToArray();
        for (var i = 0; i < cells.Length; i++) widths[i] = Math.Max(widths[i], Heading(table, cells[i]).Length);

        object heading = "";
        if (!hasLists) WriteLine(cells.Select(column => Heading(table, column)));
        foreach (var row in table.Rows)
        {
            if (hasLists && !row[0].Equals(heading))
            {
                output.WriteLine($"{(heading is "" ? "" : "\n")}{((string)row[0]).Replace('_', ' ')}");
                WriteLine(cells.Select(column => Heading(table, column)));
                heading = row[0];
            }

            WriteLine(cells.Select(column => Shown(row[column])));
            foreach (var column in below)
            {
                if (row[column] is string[] { Length: > 0 } items) output.WriteLine($"    {Heading(table, column)}: {Listed(items)}");
            }
        }

        void WriteLine(IEnumerable<string> texts)
        {
            var padded = texts.Select((text, i) => sample[cells[i]] is string ? text.PadRight(widths[i]) : text.PadLeft(widths[i]));
            output.WriteLine(string.Join("  ", padded).TrimEnd());
        }
    }

    private static string Heading(OverlapTable table, int column) => table.Columns[column].Name.Replace('_', ' ');

    private static string Listed(string[] items)
    {
        var some = string.Join(", ", items.Take(MostListed).Select(Printable));
        return items.Length > MostListed ? $"{some} and {items.Length - MostListed} more" : some;
    }

    private static string Shown(object cell) => cell switch
    {
        double number when number != 0 && Math.Abs(number) < LeastPlain => number.ToString("0.0E0", CultureInfo.InvariantCulture),
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        string { Length: > WidestText } text => Printable(text.AsSpan(0, WidestText - 1).ToString()) + "…",
        string text => Printable(text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    // What came from a file may not steer the terminal.
    private static string Printable(string text) => string.Concat(text.Select(static unit => char.IsControl(unit) ? ' ' : unit));
}
