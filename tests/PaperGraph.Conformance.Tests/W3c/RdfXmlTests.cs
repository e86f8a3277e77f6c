using PaperGraph.Rdf;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The RDF 1.1 suite of RDF/XML.</summary>
public sealed class RdfXmlTests(ManifestShelf shelf) : IClassFixture<ManifestShelf>
{
    public static TheoryData<string, string> Entries => Manifest.Rows(["rdf/rdf11/rdf-xml/manifest.ttl"]);

    [SkippableTheory]
    [MemberData(nameof(Entries))]
    public void Reads_as_the_suite_says(string manifest, string entry)
    {
        var test = shelf.Entry(manifest, entry);
        switch (test.Type)
        {
            case "TestXMLEval":
                var expected = Read(test.Result!, RdfSyntax.NTriples);
                Assert.True(Isomorphism.AreIsomorphic(expected, Read(test.Action, RdfSyntax.RdfXml)), "other triples than expected");
                break;
            case "TestXMLNegativeSyntax":
                Assert.Throws<RdfSyntaxException>(() => Read(test.Action, RdfSyntax.RdfXml));
                break;
            default:
                Assert.Fail($"a type of test that is not known: {test.Type}");
                break;
        }
    }

    /// <summary>The suite's files are in folders below the manifest's, and the base that it assumes is that of the folder.</summary>
    private static IReadOnlyList<Quad> Read(string file, RdfSyntax syntax)
    {
        using var stream = File.OpenRead(W3cFolder.PathOf(file));
        return RdfReader.ReadAll(stream, syntax, new RdfReadOptions { Source = file, BaseIri = new Iri(file) });
    }
}
