using System.Globalization;

namespace PaperGraph.Cli.Comparing;

/// <summary>The difference for people: a table of counts, then the first changes of each kind that there are any of.</summary>
internal static class DifferenceText
{
    private static readonly string[] Heads = ["", "old", "new", "lost", "gained", "other changes"];

    /// <summary>Writes at most <paramref name="top"/> changes of a kind.</summary>
    public static void Write(BuildDifference difference, int top, TextWriter output)
    {
        WriteCounts(difference, output);
        foreach (var subject in difference.Subjects)
        {
            foreach (var list in subject.Lists.Where(static list => !list.Changes.IsEmpty))
            {
                output.Write($"\n{Words(subject.Name)} {list.Kind}: {Number(list.Changes.Length)}\n");
                foreach (var change in list.Changes.Take(top)) output.Write($"  {Printable(change.Line)}\n");
                if (list.Changes.Length > top) output.Write($"  … and {Number(list.Changes.Length - top)} more\n");
            }
        }
    }

    private static void WriteCounts(BuildDifference difference, TextWriter output)
    {
        string[][] rows = [Heads, .. difference.Subjects.Select(RowOf)];
        var widths = Enumerable.Range(0, Heads.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            // Words to the left, numbers to the right.
            var cells = row.Select((cell, column) =>
                column == 0 || column == Heads.Length - 1 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            output.Write($"{string.Join("  ", cells).TrimEnd()}\n");
        }
    }

    private static string[] RowOf(SubjectDifference subject)
    {
        // The first two lists are what was lost and gained.
        var others = subject.Lists.Skip(2).Where(static list => !list.Changes.IsEmpty)
            .Select(static list => $"{Number(list.Changes.Length)} {list.Kind}");
        string[] confidence = subject.ConfidenceChanged is { } changed and > 0 ? [$"{Number(changed)} of other confidence"] : [];
        return
        [
            Words(subject.Name), Number(subject.Old), Number(subject.New),
            Number(subject.Lists[0].Changes.Length), Number(subject.Lists[1].Changes.Length), string.Join(", ", [.. others, .. confidence]),
        ];
    }

    private static string Words(string name) => name.Replace('_', ' ');

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // What came from a file may not steer the terminal.
    private static string Printable(string text) => string.Concat(text.Select(static unit => char.IsControl(unit) ? ' ' : unit));
}
