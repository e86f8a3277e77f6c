using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>
/// A report as JSON for programs: <c>{"papers", "rows": {NAME: {"precision", "recall", "f1", "gold", "system"}}, "confusion": {ROW: {COLUMN: count}},
/// "reliability": {"expected_calibration_error", "bins": [{"from", "to", "count", "mean_confidence", "share_right"}]},
/// "worst": [{"id", "title", "faults": [{"row", "kind": "missed|extra", "item", "context"}]}]}</c>; shares are in [0, 1], rounded to four digits.
/// </summary>
public static class ReportJson
{
    /// <summary>Writes the report as one object on several lines, in UTF-8.</summary>
    /// <param name="report">What to write; without mentions it has neither confusion nor reliability.</param>
    /// <param name="worst">How many of the worst documents to write, not negative; with 0 there is no such list.</param>
    /// <param name="output">Where to.</param>
    public static void Write(EvaluationReport report, int worst, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var json = new Utf8JsonWriter(
            output,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("papers", report.Documents.Length);
        json.WriteStartObject("rows");
        foreach (var figure in report.Figures) Write(json, figure);
        json.WriteEndObject();
        if (report.Documents.Any(document => document.Gold.Length + document.Found.Length > 0))
        {
            Write(json, ConfusionTable.Of(report.Documents));
            Write(json, ReliabilityTable.Of(report.Documents));
        }

        if (worst > 0)
        {
            json.WriteStartArray("worst");
            foreach (var document in report.Worst(worst)) Write(json, document);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportFigure figure)
    {
        json.WriteStartObject(figure.Row);
        json.WriteNumber("precision", Math.Round(figure.Precision, 4));
        json.WriteNumber("recall", Math.Round(figure.Recall, 4));
        json.WriteNumber("f1", Math.Round(figure.F1, 4));
        json.WriteNumber("gold", figure.Gold);
        json.WriteNumber("system", figure.System);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ConfusionTable table)
    {
        json.WriteStartObject("confusion");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject(row);
            foreach (var column in table.Columns.Where(column => table[row, column] > 0)) json.WriteNumber(column, table[row, column]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReliabilityTable table)
    {
        json.WriteStartObject("reliability");
        json.WriteNumber("expected_calibration_error", Math.Round(table.ExpectedCalibrationError, 4));
        json.WriteStartArray("bins");
        for (var i = 0; i < table.Bins.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("from", Math.Round((double)i / table.Bins.Length, 4));
            json.WriteNumber("to", Math.Round((i + 1.0) / table.Bins.Length, 4));
            json.WriteNumber("count", table.Bins[i].Count);
            json.WriteNumber("mean_confidence", Math.Round(table.Bins[i].MeanConfidence, 4));
            json.WriteNumber("share_right", Math.Round(table.Bins[i].ShareRight, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentScore document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Paper.Id.Value);
        json.WriteString("title", document.Paper.Title);
        json.WriteStartArray("faults");
        foreach (var fault in DocumentFaults.Of(document))
        {
            json.WriteStartObject();
            json.WriteString("row", fault.Row);
            json.WriteString("kind", fault.IsMissed ? "missed" : "extra");
            json.WriteString("item", fault.Item);
            if (fault.Context.Length > 0) json.WriteString("context", fault.Context);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
