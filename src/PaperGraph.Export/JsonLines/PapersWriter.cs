using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.JsonLines;

/// <summary>
/// Writes <c>papers.jsonl</c>: a paper a line, with all that was found in it. Offsets are half-open, in UTF-16 units of the title or
/// abstract on the same line.
/// </summary>
public sealed class PapersWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string FileName => "papers.jsonl";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        Write(context.Graph, output);
    }

    /// <summary>Writes a line for each paper of a graph, in the graph's order.</summary>
    public static void Write(KnowledgeGraph graph, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var line = new ArrayBufferWriter<byte>();
        Write(graph, line, () =>
        {
            output.Write(line.WrittenSpan);
            line.ResetWrittenCount();
        });
    }

    /// <summary>Appends a line for each paper of a graph, in the graph's order.</summary>
    public static void Write(KnowledgeGraph graph, IBufferWriter<byte> output) => Write(graph, output, static () => { });

    private static void Write(KnowledgeGraph graph, IBufferWriter<byte> output, Action whenWritten)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        var facts = new PaperFacts(graph);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (var paper = 0; paper < graph.Papers.Length; paper++)
        {
            WritePaper(json, graph, facts, paper);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
            whenWritten();
        }
    }

    private static void WritePaper(Utf8JsonWriter json, KnowledgeGraph graph, PaperFacts facts, int index)
    {
        var paper = graph.Papers[index];
        json.WriteStartObject();
        Text(json, "id", paper.Id.Value);
        Text(json, "title", paper.Title);
        Text(json, "abstract", paper.Abstract);
        WriteMetadata(json, paper);
        WriteSources(json, paper);
        WriteEntities(json, graph, paper, facts.ConceptsOf(index));
        WriteAbbreviations(json, paper, facts.AbbreviationsOf(index));
        WriteLinks(json, facts.LinksOf(index));
        WriteRelations(json, graph, facts.RelationsOf(index));
        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, Paper paper)
    {
        if (paper.Year is { } year) json.WriteNumber("year", year);
        if (paper.Doi is { } doi) Text(json, "doi", doi);
        if (paper.ArxivId is { } arxiv) Text(json, "arxiv_id", arxiv);
        Texts(json, "authors", paper.Authors);
        Texts(json, "categories", paper.Categories);
        Texts(json, "keywords", paper.Keywords);
        if (paper.Url is { } url) Text(json, "url", url);
    }

    private static void WriteSources(Utf8JsonWriter json, Paper paper)
    {
        json.WriteStartArray("sources");
        foreach (var source in paper.Sources)
        {
            json.WriteStartObject();
            Text(json, "file", source.File);
            json.WriteNumber("line", source.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, KnowledgeGraph graph, Paper paper, ReadOnlySpan<PaperConcept> edges)
    {
        // By first occurrence; two concepts never begin at one place, for mentions do not overlap.
        var ordered = edges.ToArray();
        Array.Sort(ordered, (a, b) => graph.EvidenceOf(a)[0].Mention.Location.CompareTo(graph.EvidenceOf(b)[0].Mention.Location));
        json.WriteStartArray("entities");
        foreach (var edge in ordered)
        {
            var concept = graph.Concepts[edge.Concept];
            json.WriteStartObject();
            Text(json, "id", concept.Id);
            Text(json, "label", concept.PrefLabel);
            json.WriteStartArray("alt_labels");
            foreach (var label in concept.AltLabels) json.WriteStringValue(PlainText.ForUtf8(label));
            json.WriteEndArray();
            json.WriteString("type", concept.Type.ToName());
            json.WriteString("role", edge.Role.ToName());
            json.WriteNumber("confidence", Decimals.Round(edge.Confidence));
            json.WriteStartArray("mentions");
            foreach (var row in graph.EvidenceOf(edge)) WriteMention(json, paper, row.Mention.Location);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMention(Utf8JsonWriter json, Paper paper, TextLocation location)
    {
        json.WriteStartObject();
        json.WriteString("field", location.Field == TextField.Title ? "title" : "abstract");
        json.WriteNumber("start", location.Span.Start);
        json.WriteNumber("end", location.Span.End);
        Text(json, "text", paper.Text(location).ToString());
        json.WriteEndObject();
    }

    private static void WriteAbbreviations(Utf8JsonWriter json, Paper paper, ReadOnlySpan<PaperAbbreviation> abbreviations)
    {
        var written = new HashSet<(string, string)>();
        json.WriteStartArray("abbreviations");
        foreach (var row in abbreviations)
        {
            var pair = (paper.Text(row.Abbreviation.ShortForm).ToString(), paper.Text(row.Abbreviation.LongForm).ToString());
            if (!written.Add(pair)) continue;
            json.WriteStartObject();
            Text(json, "short", pair.Item1);
            Text(json, "long", pair.Item2);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, ReadOnlySpan<PaperLink> links)
    {
        var repositories = new HashSet<Repository>();
        json.WriteStartArray("repositories");
        foreach (var row in links)
        {
            if (row.Link.Repository is not { } repository || !repositories.Add(repository)) continue;
            json.WriteStartObject();
            Text(json, "url", repository.Url);
            Text(json, "host", repository.Host);
            Text(json, "owner", repository.Owner);
            Text(json, "name", repository.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var pages = new HashSet<string>(StringComparer.Ordinal);
        json.WriteStartArray("links");
        foreach (var row in links)
        {
            if (row.Link.Repository is not null || !pages.Add(row.Link.Url)) continue;
            json.WriteStartObject();
            Text(json, "url", row.Link.Url);
            json.WriteString("kind", "page");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRelations(Utf8JsonWriter json, KnowledgeGraph graph, ReadOnlySpan<PaperRelation> relations)
    {
        json.WriteStartArray("relations");
        foreach (var row in relations)
        {
            var relation = graph.Relations[row.Relation];
            json.WriteStartObject();
            Text(json, "head", graph.Concepts[relation.Head].Id);
            json.WriteString("type", relation.Type.ToName());
            Text(json, "tail", graph.Concepts[relation.Tail].Id);
            json.WriteNumber("confidence", Decimals.Round(row.Confidence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        if (values.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(PlainText.ForUtf8(value));
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string value) => json.WriteString(name, PlainText.ForUtf8(value));
}
