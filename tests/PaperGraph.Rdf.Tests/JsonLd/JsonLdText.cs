using System.Text;
using PaperGraph.Rdf.JsonLd;

namespace PaperGraph.Rdf.Tests.JsonLd;

/// <summary>Short ways to read and write JSON-LD that stands in tests.</summary>
internal static class JsonLdText
{
    /// <summary>The quads as N-Quads, sorted.</summary>
    public static string Quads(string document, JsonLdReadOptions? options = null)
    {
        var lines = Read(document, options).Select(quad => $"{quad.Triple}{(quad.Graph.IsDefault ? "" : $" {quad.Graph.Name}")}");
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    public static List<Quad> Read(string document, JsonLdReadOptions? options = null, Action<RdfSyntaxError>? onError = null) =>
        Read(Encoding.UTF8.GetBytes(document), options, onError);

    public static List<Quad> Read(byte[] document, JsonLdReadOptions? options = null, Action<RdfSyntaxError>? onError = null)
    {
        var sink = new Collector();
        var reading = new RdfReadOptions { Source = "a.jsonld", BaseIri = new Iri("http://example.org/doc"), OnError = onError };
        JsonLdReader.Read(new MemoryStream(document), sink, reading, options);
        return sink.Quads;
    }

    /// <summary>The first fault, as it is printed.</summary>
    public static string Fault(string document, JsonLdReadOptions? options = null) =>
        Assert.Throws<RdfSyntaxException>(() => Read(document, options)).Error.ToString();

    public static byte[] Expanded(IEnumerable<Quad> quads, JsonLdSerializerOptions? options = null)
    {
        using var stream = new MemoryStream();
        JsonLdSerializer.Write(quads, stream, options);
        return stream.ToArray();
    }

    public static byte[] Written(IEnumerable<Quad> quads, JsonLdContext context)
    {
        using var stream = new MemoryStream();
        using (var writer = new JsonLdWriter(stream, context))
        {
            foreach (var quad in quads) writer.Write(quad);
        }

        return stream.ToArray();
    }

    private sealed class Collector : IQuadSink
    {
        public List<Quad> Quads { get; } = [];

        public void OnQuad(in QuadView quad) => Quads.Add(quad.ToQuad());
    }
}
