using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>
/// A report as JSON for programs: <c>{"papers", "rows": {NAME: {"precision", "recall", "f1", "gold", "system", "gold_found", "system_right"}},
/// "worst": [{"id", "title", "rows": {NAME: {"missed": [], "extra": []}}}]}</c>; shares are in [0, 1], rounded to four digits.
/// </summary>
public static class ReportJson
{
    /// <summary>Writes the report as one object on several lines, in UTF-8.</summary>
    /// <param name="report">What to write.</param>
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
        for (var row = 0; row < report.Rows.Length; row++) Write(json, report.Rows[row], report.Totals[row]);
        json.WriteEndObject();
        if (worst > 0)
        {
            json.WriteStartArray("worst");
            foreach (var document in report.Worst(worst)) Write(json, document);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Counts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", Math.Round(counts.Precision, 4));
        json.WriteNumber("recall", Math.Round(counts.Recall, 4));
        json.WriteNumber("f1", Math.Round(counts.F1, 4));
        json.WriteNumber("gold", counts.Gold);
        json.WriteNumber("system", counts.System);
        json.WriteNumber("gold_found", counts.GoldFound);
        json.WriteNumber("system_right", counts.SystemRight);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentScore document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id.Value);
        json.WriteString("title", document.Title);
        json.WriteStartObject("rows");
        foreach (var score in document.Rows.Where(score => score.Faults > 0))
        {
            json.WriteStartObject(score.Row);
            Write(json, "missed", score.Missed);
            Write(json, "extra", score.Extra);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
