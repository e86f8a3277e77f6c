using PaperGraph.Rdf;
using PaperGraph.Rdf.JsonLd;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The suite of JSON-LD 1.1, Deserialize JSON-LD to RDF.</summary>
public sealed class JsonLdToRdfTests(JsonLdShelf shelf) : IClassFixture<JsonLdShelf>
{
    private const string Manifest = "toRdf-manifest";

    public static TheoryData<string> Entries => JsonLdManifest.Rows(Manifest);

    [SkippableTheory]
    [MemberData(nameof(Entries))]
    public void Reads_as_the_suite_says(string entry)
    {
        var test = shelf.Entry(Manifest, entry);
        if (test.ExpectedError is { } code)
        {
            var fault = Assert.Throws<RdfSyntaxException>(() => Read(test));
            Assert.StartsWith(code + ": ", fault.Error.Message, StringComparison.Ordinal);
            return;
        }

        var read = Read(test);
        if (test.Expect is null) return;
        using var stream = File.OpenRead(JsonLdManifest.PathOf(test.Expect));
        var expected = RdfReader.ReadAll(stream, RdfSyntax.NQuads);
        Assert.True(Isomorphism.AreIsomorphic(expected, read), string.Join('\n', read));
    }

    private static List<Quad> Read(JsonLdEntry test)
    {
        var quads = new List<Quad>();
        using var stream = File.OpenRead(JsonLdManifest.PathOf(test.Input));
        var jsonLd = new JsonLdReadOptions
        {
            DocumentLoader = new SuiteLoader(),
            ExpandContext = test.ExpandContext is { } context ? File.ReadAllBytes(JsonLdManifest.PathOf(context)) : default,
            RdfDirection = test.RdfDirection,
            Version = test.Version,
        };
        JsonLdReader.Read(stream, new Collector(quads), new RdfReadOptions { BaseIri = test.Base, Source = test.Input }, jsonLd);
        return quads;
    }

    private sealed class Collector(List<Quad> quads) : IQuadSink
    {
        public void OnQuad(in QuadView quad) => quads.Add(quad.ToQuad());
    }

    /// <summary>The suite's remote contexts are files of the suite.</summary>
    private sealed class SuiteLoader : IDocumentLoader
    {
        public ReadOnlyMemory<byte>? Load(Iri iri)
        {
            if (!iri.Value.StartsWith(JsonLdManifest.Published, StringComparison.Ordinal)) return null;
            var path = JsonLdManifest.PathOf(iri.Value);
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
    }
}
