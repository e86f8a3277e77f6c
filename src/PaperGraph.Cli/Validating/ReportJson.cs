using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Cli.Validating;

/// <summary>A report as one JSON object: what the standard's graph has, with the places in the files. Terms are as N-Triples has them.</summary>
internal static class ReportJson
{
    public static void Write(ValidationReport report, SourcePlace?[] places, Stream output)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteBoolean("conforms", report.Conforms);
            json.WriteNumber("resultCount", report.ResultCount);
            json.WriteStartArray("counts");
            foreach (var count in report.Counts)
            {
                json.WriteStartObject();
                json.WriteString("sourceShape", count.SourceShape.ToString());
                json.WriteString("sourceConstraintComponent", count.SourceConstraintComponent.Value);
                json.WriteString("severity", count.Severity.Value);
                json.WriteNumber("count", count.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("results");
            for (var i = 0; i < report.Results.Length; i++) Write(json, report.Results[i], places[i]);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, ValidationResult result, SourcePlace? place)
    {
        json.WriteStartObject();
        json.WriteString("focusNode", result.FocusNode.ToString());
        if (result.ResultPath is { } path) json.WriteString("resultPath", new TermText(new PrefixMap()).Of(path));
        if (result.Value is { } value) json.WriteString("value", value.ToString());
        json.WriteString("sourceShape", result.SourceShape.ToString());
        json.WriteString("sourceConstraintComponent", result.SourceConstraintComponent.Value);
        json.WriteString("severity", result.Severity.Value);
        json.WriteStartArray("messages");
        foreach (var message in result.Messages) json.WriteStringValue(message.LexicalForm);
        json.WriteEndArray();
        if (place is not null)
        {
            json.WriteString("file", place.File);
            json.WriteNumber("line", place.Line);
        }

        json.WriteEndObject();
    }
}
