using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Manifest;

/// <summary>
/// Writes <c>manifest.json</c>: what the graph was built from and by what, how much is in it, and the name, size and SHA-256 of every other
/// file. Written last; a folder that holds it is whole.
/// </summary>
public static class ManifestWriter
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.json";

    internal const string Product = "papergraph";

    private static readonly ConceptType[] ConceptTypes =
        [ConceptType.Method, ConceptType.Task, ConceptType.Dataset, ConceptType.Metric, ConceptType.Concept];

    private static readonly RelationType[] RelationTypes =
    [
        RelationType.UsedFor, RelationType.EvaluatedOn, RelationType.ComparedWith,
        RelationType.PartOf, RelationType.Improves, RelationType.Broader,
    ];

    /// <summary>Writes the manifest for <paramref name="files"/>, which it lists by name.</summary>
    public static void Write(ExportContext context, ImmutableArray<WrittenFile> files, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            NewLine = "\n",
        });
        json.WriteStartObject();
        json.WriteString("product", Product);
        json.WriteString("version", context.Build.Version);
        json.WriteString("base_iri", context.BaseIri);
        WriteValues(json, "models", context.Build.Models);
        WriteValues(json, "options", context.Build.Options);
        WriteInputs(json, context.Build.Inputs);
        WriteCounts(json, context);
        WriteDiagnostics(json, context.Rejections);
        WriteFiles(json, files);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteValues(Utf8JsonWriter json, string name, ImmutableArray<NamedValue> values)
    {
        json.WriteStartObject(name);
        foreach (var value in values) json.WriteString(PlainText.ForUtf8(value.Name), PlainText.ForUtf8(value.Value));
        json.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter json, ImmutableArray<InputFile> inputs)
    {
        json.WriteStartArray("inputs");
        foreach (var input in inputs.OrderBy(input => input.File, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("file", PlainText.ForUtf8(input.File));
            json.WriteString("format", input.Format);
            json.WriteNumber("records", input.Records);
            json.WriteNumber("rejected", input.Rejected);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, ExportContext context)
    {
        var graph = context.Graph;
        json.WriteStartObject("counts");
        foreach (var count in context.Build.CorpusCounts) json.WriteNumber(PlainText.ForUtf8(count.Name), count.Count);
        json.WriteNumber("papers", graph.Papers.Length);
        json.WriteNumber("concepts", graph.Concepts.Length);
        json.WriteNumber("repositories", graph.Repositories.Length);
        json.WriteNumber("mentions", graph.Mentions.Length);
        json.WriteNumber("abbreviations", graph.Abbreviations.Length);
        json.WriteStartObject("concepts_by_type");
        foreach (var type in ConceptTypes) json.WriteNumber(type.ToName(), graph.Concepts.Count(concept => concept.Type == type));
        json.WriteEndObject();
        json.WriteStartObject("edges_by_relation");
        foreach (var role in new[] { PaperRole.Mentions, PaperRole.Introduces })
            json.WriteNumber(role.ToName(), graph.PaperConcepts.Count(edge => edge.Role == role));
        json.WriteNumber(
            RelationNames.HasRepository,
            graph.Links.Where(link => link.Repository >= 0).DistinctBy(link => (link.Paper, link.Repository)).Count());
        foreach (var type in RelationTypes) json.WriteNumber(type.ToName(), graph.Relations.Count(edge => edge.Type == type));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartObject("diagnostics");
        foreach (var group in diagnostics.GroupBy(diagnostic => diagnostic.Code).OrderBy(group => group.Key))
            json.WriteNumber(group.Key.ToIdentifier(), group.Count());
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, ImmutableArray<WrittenFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
