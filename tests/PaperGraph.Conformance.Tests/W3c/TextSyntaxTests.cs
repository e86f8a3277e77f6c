using PaperGraph.Rdf;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The RDF 1.1 suites of N-Triples, N-Quads, Turtle and TriG.</summary>
public sealed class TextSyntaxTests(ManifestShelf shelf) : IClassFixture<ManifestShelf>
{
    public static TheoryData<string, string> Entries => Manifest.Rows(
        new[] { "n-triples", "n-quads", "turtle", "trig" }.Select(syntax => $"rdf/rdf11/rdf-{syntax}/manifest.ttl"));

    [SkippableTheory]
    [MemberData(nameof(Entries))]
    public void Reads_as_the_suite_says(string manifest, string entry)
    {
        var test = shelf.Entry(manifest, entry);
        var syntax = SyntaxOf(test.Action);
        switch (test.Type)
        {
            case "TestNTriplesPositiveSyntax" or "TestNQuadsPositiveSyntax" or "TestTurtlePositiveSyntax" or "TestTrigPositiveSyntax":
                Read(test.Action, syntax, test.Base);
                break;
            case "TestTurtleEval" or "TestTrigEval":
                var expected = Read(test.Result!, SyntaxOf(test.Result!), test.Result!);
                Assert.True(Isomorphism.AreIsomorphic(expected, Read(test.Action, syntax, test.Base)), "other quads than expected");
                break;
            case "TestNTriplesNegativeSyntax" or "TestNQuadsNegativeSyntax"
                or "TestTurtleNegativeSyntax" or "TestTurtleNegativeEval" or "TestTrigNegativeSyntax" or "TestTrigNegativeEval":
                Assert.Throws<RdfSyntaxException>(() => Read(test.Action, syntax, test.Base));
                break;
            default:
                Assert.Fail($"a type of test that is not known: {test.Type}");
                break;
        }
    }

    private static IReadOnlyList<Quad> Read(string file, RdfSyntax syntax, string baseIri)
    {
        using var stream = File.OpenRead(W3cFolder.PathOf(file));
        return RdfReader.ReadAll(stream, syntax, new RdfReadOptions { Source = file, BaseIri = new Iri(baseIri) });
    }

    private static RdfSyntax SyntaxOf(string file) => Path.GetExtension(file) switch
    {
        ".nt" => RdfSyntax.NTriples,
        ".nq" => RdfSyntax.NQuads,
        ".ttl" => RdfSyntax.Turtle,
        ".trig" => RdfSyntax.TriG,
        var other => throw new ArgumentException($"no syntax is known for {other}", nameof(file)),
    };
}
