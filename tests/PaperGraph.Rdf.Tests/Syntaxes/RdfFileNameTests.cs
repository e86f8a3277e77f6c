namespace PaperGraph.Rdf.Tests.Syntaxes;

public sealed class RdfFileNameTests
{
    [Theory]
    [InlineData("graph.nt", RdfSyntax.NTriples, false)]
    [InlineData("graph.NQ", RdfSyntax.NQuads, false)]
    [InlineData("a.b/graph.ttl", RdfSyntax.Turtle, false)]
    [InlineData("graph.trig.gz", RdfSyntax.TriG, true)]
    [InlineData("onto.owl", RdfSyntax.RdfXml, false)]
    [InlineData("onto.ttl.rdf.GZ", RdfSyntax.RdfXml, true)]
    [InlineData("graph.jsonld", RdfSyntax.JsonLd, false)]
    public void The_extension_names_the_syntax(string path, RdfSyntax syntax, bool isGzip)
    {
        Assert.True(RdfFileName.TryParse(path, out var name));
        Assert.Equal(new RdfFileName(syntax, isGzip), name);
    }

    [Theory]
    [InlineData("graph")]
    [InlineData("graph.csv")]
    [InlineData("ttl")]
    [InlineData("graph.gz")]
    [InlineData("")]
    public void Other_names_say_nothing(string path) => Assert.False(RdfFileName.TryParse(path, out _));
}
