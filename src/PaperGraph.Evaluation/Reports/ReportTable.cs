using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>A report as text for people: figures in per cent, columns aligned, LF line ends.</summary>
public static class ReportTable
{
    /// <summary>Writes the table of all rows.</summary>
    public static void Write(EvaluationReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var width = report.Rows.Max(name => name.Length);
        Line(output, $"{report.Documents.Length} papers");
        Line(output, $"{"".PadRight(width)}      P      R     F1   gold  found");
        for (var row = 0; row < report.Rows.Length; row++)
        {
            var counts = report.Totals[row];
            Line(
                output,
                FormattableString.Invariant(
                    $"{report.Rows[row].PadRight(width)}  {100 * counts.Precision,5:F1}  {100 * counts.Recall,5:F1}  {100 * counts.F1,5:F1}  {counts.Gold,5}  {counts.System,5}"));
        }
    }

    /// <summary>Writes what the worst documents missed and what they had too much.</summary>
    public static void WriteWorst(EvaluationReport report, int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var document in report.Worst(count))
        {
            Line(output, "");
            Line(output, $"{document.Id}  {document.Title}");

            // Spans repeat what the sets say, occurrence by occurrence, and would bury it.
            foreach (var score in document.Rows.Where(score => !MentionScorer.Rows.Contains(score.Row, StringComparer.Ordinal)))
            {
                if (score.Missed.Length > 0) Line(output, $"  {score.Row} missed: {string.Join("; ", score.Missed)}");
                if (score.Extra.Length > 0) Line(output, $"  {score.Row} extra: {string.Join("; ", score.Extra)}");
            }
        }
    }

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
