using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.Export.Text;

internal static class JsonOutput
{
    // What a writer holds before it goes to the stream.
    private const int Most = 1 << 16;

    // JSON that holds any letter as it is.
    public static Utf8JsonWriter Create(Stream output) => new(output, new JsonWriterOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    });

    // The writer keeps everything until it is told to let go.
    public static void FlushIfLong(this Utf8JsonWriter json)
    {
        if (json.BytesPending > Most) json.Flush();
    }
}
