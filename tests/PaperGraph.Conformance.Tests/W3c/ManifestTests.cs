namespace PaperGraph.Conformance.Tests.W3c;

public sealed class ManifestTests
{
    [SkippableTheory]
    [InlineData("rdf/rdf11/rdf-turtle/manifest.ttl", 300)]
    [InlineData("rdf/rdf11/rdf-xml/manifest.ttl", 150)]
    [InlineData("sparql/sparql11/aggregates/manifest.ttl", 30)]
    [InlineData("sparql/sparql11/manifest-sparql11-query.ttl", 250)]
    [InlineData("sparql/sparql10/manifest-evaluation.ttl", 200)]
    public void Holds_the_entries_of_all_that_it_includes(string manifest, int least)
    {
        W3cFolder.Require();
        var entries = Manifest.Entries(manifest).ToList();
        Assert.True(entries.Count >= least, $"{entries.Count} entries");
        Assert.Equal(entries.Count, entries.DistinctBy(entry => Manifest.Label(manifest, entry)).Count());
        Assert.All(entries, entry => Assert.False(entry.Type.Length == 0 || entry.Name.Length == 0));
        Assert.All(entries, entry => Assert.All(Files(entry), file => Assert.True(File.Exists(W3cFolder.PathOf(file)), file)));
    }

    private static IEnumerable<string> Files(ManifestEntry entry) =>
        new[] { entry.Action, entry.Result }.OfType<string>().Concat(entry.Data).Concat(entry.GraphData.Select(graph => graph.File));
}
