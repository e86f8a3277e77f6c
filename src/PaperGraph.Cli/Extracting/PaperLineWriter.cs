using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Construction;
using PaperGraph.Export.JsonLines;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Model;

namespace PaperGraph.Cli.Extracting;

/// <summary>
/// Extracts one paper and writes it as a line. A model of concepts gives the line that <c>papers.jsonl</c> would have, were the paper a
/// corpus by itself. A model of other labels gives a line of gold, which <c>train</c> and <c>evaluate</c> read: offsets in UTF-16 units
/// of title and abstract, or, for a text without title, in Unicode code points of the text. Safe to share.
/// </summary>
internal sealed class PaperLineWriter
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ExtractionPipeline? _pipeline;
    private readonly SpanTagger _tagger;

    public PaperLineWriter(ExtractionModel model)
    {
        var options = new ExtractionOptions();
        _tagger = new SpanTagger(model, options.Mentions);
        if (model.TagsConcepts) _pipeline = ExtractionPipeline.Create(model, options);
    }

    /// <summary>Appends the line, with its end.</summary>
    public void Write(Paper paper, IBufferWriter<byte> output)
    {
        if (_pipeline is not null)
        {
            var builder = new KnowledgeGraphBuilder(new ConstructionOptions());
            builder.Add(_pipeline.Annotate(paper));
            PapersWriter.Write(builder.Build(), output);
            return;
        }

        using (var json = new Utf8JsonWriter(output, Relaxed)) Write(json, paper);
        output.Write("\n"u8);
    }

    private void Write(Utf8JsonWriter json, Paper paper)
    {
        var isText = paper.Title.Length == 0;
        json.WriteStartObject();
        json.WriteString("id", paper.Id.Value);
        if (!isText) json.WriteString("title", paper.Title);
        json.WriteString(isText ? "text" : "abstract", paper.Abstract);
        json.WriteStartArray("mentions");
        foreach (var span in _tagger.Tag(paper))
        {
            var (start, end) = (span.Location.Span.Start, span.Location.Span.End);
            json.WriteStartObject();
            if (!isText) json.WriteString("field", span.Location.Field == TextField.Title ? "title" : "abstract");
            json.WriteNumber("start", isText ? CodePoints(paper.Abstract, start) : start);
            json.WriteNumber("end", isText ? CodePoints(paper.Abstract, end) : end);
            json.WriteString("type", span.Type);
            json.WriteString("text", paper.Text(span.Location));
            json.WriteNumber("confidence", Math.Round(span.Confidence, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static int CodePoints(string text, int units)
    {
        var pairs = 0;
        for (var i = 1; i < units; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) pairs++;
        }

        return units - pairs;
    }
}
