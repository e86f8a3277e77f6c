using System.IO.Compression;
using System.Text;

namespace PaperGraph.Rdf.Tests.Datasets;

public sealed class DatasetBuilderTests
{
    private static readonly Iri P = new("http://example.org/p");

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 40)]
    [InlineData(3, 900)]
    [InlineData(4, 40_000)]
    public void Gives_back_the_set_of_quads(int seed, int count)
    {
        var quads = RandomQuads.Make(seed, count, 1 + (count / 10));
        using var dataset = RandomQuads.Build(quads);
        Assert.Equal([.. quads], RandomQuads.Read(dataset));
        Assert.Equal(quads.Distinct().Count(), dataset.QuadCount);
        dataset.Verify();
    }

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 900)]
    [InlineData(3, 40_000)]
    public void Equal_sets_of_quads_in_any_order_make_equal_bytes(int seed, int count)
    {
        var quads = RandomQuads.Make(seed, count, 1 + (count / 10)).ToArray();
        using var first = RandomQuads.Build(quads);
        new Random(seed).Shuffle(quads);
        using var second = RandomQuads.Build(quads.Concat(quads.Take(count / 3)));
        Assert.Equal(RandomQuads.Bytes(first), RandomQuads.Bytes(second));
    }

    [Fact]
    public void Blank_nodes_of_different_documents_are_different_and_meet_no_other_label()
    {
        var builder = new DatasetBuilder();
        string[] labels = ["a", "d2.a", "d1.a", "d1.d2.a", "d3.d2.a", "d.a", "d2a"];
        for (var document = 0; document < 12; document++)
        {
            builder.BeginDocument();
            builder.BeginDocument();
            foreach (var node in labels.Select(label => new BlankNode(label)))
                builder.Add(new Quad(new Triple(node, P, node), new GraphName(node)));
        }

        using var dataset = builder.Build();
        Assert.Equal(12 * labels.Length, dataset.Terms.BlankNodes.Count);
        Assert.Equal(12 * labels.Length, dataset.QuadCount);
        Assert.All(RandomQuads.Read(dataset), quad => Assert.Equal(quad.Triple.Subject, quad.Triple.Object));
        Assert.All(RandomQuads.Read(dataset), quad => Assert.Equal(quad.Triple.Subject, quad.Graph.Name));
    }

    [Fact]
    public void Blank_nodes_of_the_first_document_keep_their_labels()
    {
        var builder = new DatasetBuilder();
        builder.BeginDocument();
        builder.Add(new Quad(new Triple(new BlankNode("a"), P, P), default));
        builder.BeginDocument();
        builder.Add(new Quad(new Triple(new BlankNode("a"), P, P), default));
        using var dataset = builder.Build();
        Assert.Equal("_:a _:d2.a", string.Join(' ', dataset.Terms[1].ToString(), dataset.Terms[2].ToString()));
    }

    [Fact]
    public void Is_of_no_use_after_building()
    {
        var builder = new DatasetBuilder();
        builder.Build().Dispose();
        Assert.Throws<InvalidOperationException>(builder.Build);
        Assert.Throws<InvalidOperationException>(() => builder.Add(new Quad(new Triple(P, P, P), default)));
    }

    [Fact]
    public void Loads_files_by_the_ends_of_their_names()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var plain = Path.Combine(folder.FullName, "a.nt");
            var packed = Path.Combine(folder.FullName, "b.NQ.gz");
            File.WriteAllText(plain, "_:a <http://example.org/p> \"1\" .\n");
            using (var stream = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
                stream.Write("_:a <http://example.org/p> \"1\" <http://example.org/g> .\n"u8);
            using var dataset = Dataset.Load([plain, packed]);
            Assert.Equal(2, dataset.QuadCount);
            Assert.Equal(2, dataset.Terms.BlankNodes.Count);
            Assert.Single(dataset.GraphNames);
            var bad = Path.Combine(folder.FullName, "bad.nt");
            File.WriteAllText(bad, "nonsense");
            Assert.Equal(bad, Assert.Throws<RdfSyntaxException>(() => Dataset.Load(bad)).Error.Source);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("a.nt", RdfSyntax.NTriples)]
    [InlineData("A.TTL.GZ", RdfSyntax.Turtle)]
    [InlineData("/x.y/a.jsonld", RdfSyntax.JsonLd)]
    [InlineData("a.owl", RdfSyntax.RdfXml)]
    public void Knows_the_syntax_by_the_end_of_a_name(string path, RdfSyntax expected)
    {
        Assert.True(RdfFile.TryGetSyntax(path, out var syntax));
        Assert.Equal(expected, syntax);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.gz")]
    [InlineData("nt")]
    public void Knows_no_syntax_by_another_end(string path)
    {
        Assert.False(RdfFile.TryGetSyntax(path, out _));
        Assert.Throws<ArgumentException>(() => Dataset.Load(path));
    }

    [Theory]
    [InlineData("", 0xEF46DB3751D8E999)]
    [InlineData("a", 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0x44BC2CF5AD770999)]
    [InlineData("message digest", 0x066ED728FCEEB3BE)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", 0xCFE1F278FA89835C)]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345678901234567890", 0xE04A477F19EE145D)]
    public void Checksums_are_XXH64(string text, ulong expected)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        Assert.Equal(expected, XxHash64.Of(bytes));
        for (var part = 1; part < 50; part++)
        {
            var running = new RunningChecksum();
            for (var at = 0; at < bytes.Length; at += part) running.Add(bytes.AsSpan(at, Math.Min(part, bytes.Length - at)));
            Assert.Equal(expected, running.Finish());
        }
    }
}
