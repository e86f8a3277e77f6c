namespace PaperGraph.Evaluation.Reports;

/// <summary>A report as text for people: figures in per cent, columns aligned, LF line ends.</summary>
public static class ReportTable
{
    /// <summary>Writes the table of all rows.</summary>
    public static void Write(EvaluationReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var width = report.Figures.Select(figure => figure.Row.Length).DefaultIfEmpty(0).Max();
        Line(output, $"{report.Documents.Length} papers");
        Line(output, $"{"".PadRight(width)}      P      R     F1   gold  found");
        foreach (var figure in report.Figures)
        {
            var shares = FormattableString.Invariant($"{100 * figure.Precision,5:F1}  {100 * figure.Recall,5:F1}  {100 * figure.F1,5:F1}");
            Line(output, FormattableString.Invariant($"{figure.Row.PadRight(width)}  {shares}  {figure.Gold,5}  {figure.System,5}"));
        }
    }

    /// <summary>Writes which label was taken for which, and how far confidence can be believed. Nothing where no mentions were scored.</summary>
    public static void WriteDetails(EvaluationReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (report.Documents.All(document => document.Gold.IsEmpty && document.Found.IsEmpty)) return;
        WriteConfusion(ConfusionTable.Of(report.Documents), output);
        WriteReliability(ReliabilityTable.Of(report.Documents), output);
    }

    /// <summary>Writes what the worst documents missed and what they had too much, with the text around it.</summary>
    public static void WriteWorst(EvaluationReport report, int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var document in report.Worst(count))
        {
            Line(output, "");
            Line(output, $"{document.Paper.Id}  {document.Paper.Title}".TrimEnd());
            var faults = DocumentFaults.Of(document);
            var rows = faults.Select(fault => fault.Row.Length).DefaultIfEmpty(0).Max();
            foreach (var fault in faults)
                Line(output, $"  {(fault.IsMissed ? "missed" : "extra "),6} {fault.Row.PadRight(rows)}  {(fault.Context.Length > 0 ? fault.Context : fault.Item)}");
        }
    }

    private static void WriteConfusion(ConfusionTable table, TextWriter output)
    {
        var first = table.Rows.Max(row => row.Length);
        Line(output, "");
        Line(output, $"{"gold \\ found".PadRight(first)}  {string.Join("  ", table.Columns.Select(column => column.PadLeft(Width(column))))}");
        foreach (var row in table.Rows)
        {
            var cells = table.Columns.Select(column => table[row, column].ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(Width(column)));
            Line(output, $"{row.PadRight(Math.Max(first, 12))}  {string.Join("  ", cells)}");
        }

        static int Width(string column) => Math.Max(5, column.Length);
    }

    private static void WriteReliability(ReliabilityTable table, TextWriter output)
    {
        Line(output, "");
        Line(output, "confidence    count   mean  right");
        for (var i = 0; i < table.Bins.Length; i++)
        {
            var bin = table.Bins[i];
            Line(output, FormattableString.Invariant($"{i / 10.0:F1} to {(i + 1) / 10.0:F1}  {bin.Count,7}  {100 * bin.MeanConfidence,5:F1}  {100 * bin.ShareRight,5:F1}"));
        }

        Line(output, FormattableString.Invariant($"expected calibration error {100 * table.ExpectedCalibrationError:F1}"));
    }

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
