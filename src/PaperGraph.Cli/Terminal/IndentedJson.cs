using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.Cli.Terminal;

/// <summary>JSON that people may read too: indented, letters as they are, a line feed at the end.</summary>
internal static class IndentedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one value, which <paramref name="write"/> makes.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = TextOutputStream.Over(output);
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        stream.WriteByte((byte)'\n');
    }
}
