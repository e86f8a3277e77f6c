using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Rejections;

/// <summary>Writes <c>rejected.jsonl</c>: what was left out of the input, where and why; by file and line.</summary>
public sealed class RejectionsWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string FileName => "rejected.jsonl";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var rejections = context.Rejections
            .Where(diagnostic => diagnostic.IsRejection)
            .OrderBy(diagnostic => diagnostic.Place)
            .ThenBy(diagnostic => diagnostic.Code)
            .ThenBy(diagnostic => diagnostic.Reason, StringComparer.Ordinal);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var rejection in rejections)
        {
            json.WriteStartObject();
            json.WriteString("file", PlainText.ForUtf8(rejection.Place.File));
            json.WriteNumber("line", rejection.Place.Line);
            json.WriteString("code", rejection.Code.ToIdentifier());
            json.WriteString("reason", PlainText.ForUtf8(rejection.Reason));
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
