using PaperGraph.Rdf.JsonLd;

namespace PaperGraph.Rdf;

/// <summary>Reads a document of any syntax. All readers stream, but for JSON-LD, whose meaning may hang on its last byte.</summary>
public static class RdfReader
{
    /// <summary>Reads to the end of the stream, which stays open.</summary>
    /// <exception cref="RdfSyntaxException">The document has a fault, and the options have no <see cref="RdfReadOptions.OnError"/>.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static void Read(Stream stream, RdfSyntax syntax, IQuadSink sink, RdfReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sink);
        options ??= new RdfReadOptions();
        switch (syntax)
        {
            case RdfSyntax.NTriples:
                NTriplesReader.Read(stream, hasGraphs: false, sink, options);
                break;
            case RdfSyntax.NQuads:
                NTriplesReader.Read(stream, hasGraphs: true, sink, options);
                break;
            case RdfSyntax.Turtle:
                TurtleReader.Read(stream, hasGraphs: false, sink, options);
                break;
            case RdfSyntax.TriG:
                TurtleReader.Read(stream, hasGraphs: true, sink, options);
                break;
            case RdfSyntax.RdfXml:
                RdfXmlReader.Read(stream, sink, options);
                break;
            case RdfSyntax.JsonLd:
                JsonLdReader.Read(stream, sink, options);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "No such syntax.");
        }
    }

    /// <summary>Reads all quads into a list, in document order.</summary>
    /// <inheritdoc cref="Read"/>
    public static IReadOnlyList<Quad> ReadAll(Stream stream, RdfSyntax syntax, RdfReadOptions? options = null)
    {
        var list = new QuadList();
        Read(stream, syntax, list, options);
        return list.Quads;
    }

    private sealed class QuadList : IQuadSink
    {
        public List<Quad> Quads { get; } = [];

        public void OnQuad(in QuadView quad) => Quads.Add(quad.ToQuad());
    }
}
