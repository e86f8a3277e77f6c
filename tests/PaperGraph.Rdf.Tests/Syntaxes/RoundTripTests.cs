namespace PaperGraph.Rdf.Tests.Syntaxes;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(RdfSyntax.NTriples, false)]
    [InlineData(RdfSyntax.NQuads, false)]
    [InlineData(RdfSyntax.Turtle, false)]
    [InlineData(RdfSyntax.Turtle, true)]
    [InlineData(RdfSyntax.TriG, false)]
    [InlineData(RdfSyntax.TriG, true)]
    public void What_is_written_is_read_again(RdfSyntax syntax, bool hasMap)
    {
        var prefixes = hasMap
            ? new PrefixMap(("", new Iri("http://example.org/")), ("x", new Iri("http://example.org/x#")), ("xa", new Iri("http://example.org/a")))
            : null;
        for (var seed = 0; seed < 300; seed++)
        {
            var quads = new RandomQuads(seed).Next(30, hasGraphs: syntax is RdfSyntax.NQuads or RdfSyntax.TriG);
            var written = Written(quads, syntax, prefixes);
            written.Position = 0;
            var read = RdfReader.ReadAll(written, syntax);
            Assert.Equal(quads.Count, read.Count);
            Assert.True(Isomorphism.AreIsomorphic(quads, read), $"seed {seed}:\n{System.Text.Encoding.UTF8.GetString(written.ToArray())}");
        }
    }

    [Fact]
    public void Readers_feed_writers_of_other_syntaxes()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var quads = new RandomQuads(seed).Next(30, hasGraphs: true);
            var stream = Written(quads, RdfSyntax.TriG, prefixes: null);
            foreach (var (from, to) in new[] { (RdfSyntax.TriG, RdfSyntax.NQuads), (RdfSyntax.NQuads, RdfSyntax.TriG), (RdfSyntax.TriG, RdfSyntax.TriG) })
            {
                stream.Position = 0;
                var next = new MemoryStream();
                using (var writer = RdfWriter.Create(next, to)) RdfReader.Read(stream, from, writer);
                stream = next;
            }

            stream.Position = 0;
            Assert.True(Isomorphism.AreIsomorphic(quads, RdfReader.ReadAll(stream, RdfSyntax.TriG)), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(RdfSyntax.NTriples)]
    [InlineData(RdfSyntax.Turtle)]
    public void A_single_graph_takes_no_named_one(RdfSyntax syntax)
    {
        using var writer = RdfWriter.Create(new MemoryStream(), syntax);
        Assert.Throws<ArgumentException>(() => RdfReader.Read(Reading.Stream("<x:s> <x:p> <x:o> <x:g> .\n"), RdfSyntax.NQuads, writer));
    }

    private static MemoryStream Written(List<Quad> quads, RdfSyntax syntax, PrefixMap? prefixes)
    {
        var plain = new MemoryStream();
        using (var writer = new NQuadsWriter(plain)) quads.ForEach(quad => writer.Write(quad));
        plain.Position = 0;
        var stream = new MemoryStream();
        using (var writer = RdfWriter.Create(stream, syntax, prefixes)) RdfReader.Read(plain, RdfSyntax.NQuads, writer);
        return stream;
    }
}
