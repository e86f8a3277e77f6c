using System.Text.Json;
using PaperGraph.Cli.Terminal;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Cli.Validating;

/// <summary>
/// A report as one JSON object: what the standard's graph has, with the places in the files. Terms are as N-Triples has them; shapes are those
/// with an IRI, as the labels of others mean nothing outside their file.
/// </summary>
internal static class ReportJson
{
    public static void Write(ValidationReport report, SourcePlace?[] places, ShapesGraph shapes, TextWriter output) => IndentedJson.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("conforms", report.Conforms);
        json.WriteNumber("resultCount", report.ResultCount);
        json.WriteStartArray("counts");
        foreach (var count in report.Counts)
        {
            json.WriteStartObject();
            json.WriteString("shape", shapes.OwnerOf(count.SourceShape).ToString());
            WritePath(json, shapes.PathOf(count.SourceShape));
            json.WriteString("constraintComponent", count.SourceConstraintComponent.Value);
            json.WriteString("severity", count.Severity.Value);
            json.WriteNumber("count", count.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("results");
        for (var i = 0; i < report.Results.Length; i++) Write(json, report.Results[i], places[i], shapes);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ValidationResult result, SourcePlace? place, ShapesGraph shapes)
    {
        json.WriteStartObject();
        json.WriteString("node", result.FocusNode.ToString());
        WritePath(json, result.ResultPath);
        if (result.Value is { } value) json.WriteString("value", value.ToString());
        json.WriteString("shape", shapes.OwnerOf(result.SourceShape).ToString());
        json.WriteString("constraintComponent", result.SourceConstraintComponent.Value);
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

    private static void WritePath(Utf8JsonWriter json, PropertyPath? path)
    {
        if (path is not null) json.WriteString("path", new TermText(new PrefixMap()).Of(path));
    }
}
