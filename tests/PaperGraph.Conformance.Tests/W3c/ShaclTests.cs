using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;
using static PaperGraph.Conformance.Tests.W3c.ManifestGraph;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>
/// The core suite of SHACL. Each entry is a file that holds its own manifest, and names what is validated and the report that is expected.
/// </summary>
public sealed class ShaclTests(ManifestShelf shelf) : IClassFixture<ManifestShelf>
{
    private const string Sht = "http://www.w3.org/ns/shacl-test#";

    public static TheoryData<string, string> Entries => Manifest.Rows(["shacl/core/manifest.ttl"]);

    [SkippableFact]
    public void The_suite_is_there_whole()
    {
        W3cFolder.Require();
        Assert.Equal(98, Entries.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Entries))]
    public void Reports_as_the_suite_says(string manifest, string entry)
    {
        var test = shelf.Entry(manifest, entry);
        Assert.Equal("Validate", test.Type);
        var file = test.Iri + ".ttl";
        var graph = new ManifestGraph(W3cFolder.PathOf(file), file);
        var self = (Term)new Iri(test.Iri);
        var action = graph.Objects(self, Mf + "action").Single();
        using var data = Load(graph.Text(action, Sht + "dataGraph")!);
        using var shapes = Load(graph.Text(action, Sht + "shapesGraph")!);
        var report = ShaclValidator.Validate(data, ShapesGraph.Read(shapes));
        var expected = ShaclReport.Of(graph, graph.Objects(self, Mf + "result").Single());
        var isMessageExpected = expected.Exists(triple => triple.Predicate.Value == ShaclReport.Message);
        var found = ShaclReport.Of(report).Where(triple => isMessageExpected || triple.Predicate.Value != ShaclReport.Message).ToList();
        Assert.True(Isomorphism.AreIsomorphic(expected, found), $"expected\n{Text(expected)}\nfound\n{Text(found)}");
    }

    private static Dataset Load(string file)
    {
        var builder = new DatasetBuilder();
        builder.Load(file, default);
        return builder.Build();
    }

    private static string Text(IEnumerable<Triple> triples) => string.Join('\n', triples.Order(TripleOrder.Instance));
}
