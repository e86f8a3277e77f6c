using System.Text;
using PaperGraph.Rdf.JsonLd;
using static PaperGraph.Rdf.Tests.JsonLd.JsonLdText;

namespace PaperGraph.Rdf.Tests.JsonLd;

public sealed class JsonLdWriterTests
{
    private static readonly Iri Ada = new("http://example.org/ada");
    private static readonly Iri Label = new("http://example.org/v#label");
    private static readonly Iri Year = new("http://example.org/v#year");

    [Fact]
    public void Writes_a_node_a_line_under_its_context()
    {
        var context = new JsonLdContext(
            new PrefixMap(("ex", new Iri("http://example.org/"))),
            new JsonLdTerm("Person", new Iri("http://example.org/v#Person")),
            new JsonLdTerm("year", Year) { Datatype = Xsd.GYear },
            new JsonLdTerm("label", Label) { Language = "en" });
        var written = Written(
            [
                new Quad(new Triple(Ada, Year, new Literal("1815", Xsd.GYear)), default),
                new Quad(new Triple(Ada, RdfNames.Type, new Iri("http://example.org/v#Person")), default),
                new Quad(new Triple(Ada, Label, new Literal("Ada", "en")), default),
                new Quad(new Triple(Ada, Label, new Literal("Ada \"L\"")), default),
                new Quad(new Triple(new BlankNode("b"), Year, Literal.Of(7)), new GraphName(Ada)),
            ],
            context);
        Assert.Equal(
            """
            {
            "@context":{
              "ex":{"@id":"http://example.org/","@prefix":true},
              "Person":{"@id":"http://example.org/v#Person"},
              "label":{"@id":"http://example.org/v#label","@language":"en"},
              "year":{"@id":"http://example.org/v#year","@type":"http://www.w3.org/2001/XMLSchema#gYear"}
            },
            "@graph":[
            {"@id":"ex:ada","@type":"Person","ex:v#label":"Ada \"L\"","label":"Ada","year":"1815"},
            {"@id":"ex:ada","@graph":[
            {"@id":"_:b","ex:v#year":7}
            ]}
            ]
            }

            """,
            Encoding.UTF8.GetString(written));
    }

    [Fact]
    public void Takes_a_prefix_away_from_a_node_whose_IRI_begins_like_it()
    {
        var context = new JsonLdContext(new PrefixMap(("doi", new Iri("https://doi.org/"))));
        var triple = new Triple(new Iri("doi:10.1/x"), Label, new Iri("https://doi.org/10.1/x"));
        Quad[] quads = [new Quad(triple, new GraphName(new Iri("doi:g")))];
        var written = Written(quads, context);
        Assert.Contains("{\"@context\":{\"doi\":null},\"@id\":\"doi:10.1/x\"", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Equal(quads, Read(written));
    }

    [Fact]
    public void Takes_the_prefixes_that_a_reader_declares()
    {
        var turtle = new MemoryStream("@prefix e: <http://e/> . @prefix : <http://x/> . e:s e:p e:o ."u8.ToArray());
        var stream = new MemoryStream();
        using (var writer = RdfWriter.Create(stream, RdfSyntax.JsonLd)) RdfReader.Read(turtle, RdfSyntax.Turtle, writer);
        Assert.Contains("{\"@id\":\"e:s\",\"e:p\":{\"@id\":\"e:o\"}}", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_document_is_sound() => Assert.Empty(Read(Written([], new JsonLdContext(new PrefixMap()))));

    [Fact]
    public void Refuses_a_context_that_says_two_things()
    {
        var prefixes = new PrefixMap(("ex", new Iri("http://example.org/")));
        Assert.Throws<ArgumentException>(() => new JsonLdContext(prefixes, new JsonLdTerm("ex", Label)));
        Assert.Throws<ArgumentException>(() => new JsonLdContext(prefixes, new JsonLdTerm("a", Label), new JsonLdTerm("b", Label)));
        Assert.Throws<ArgumentException>(() => new JsonLdContext(prefixes, new JsonLdTerm("a", new Iri("ex:a"))));
        Assert.Throws<ArgumentException>(() => new JsonLdTerm("a:b", Label));
    }

    [Theory]
    [InlineData("true", "boolean", false, "true")]
    [InlineData("1", "boolean", false, "true")]
    [InlineData("007", "integer", false, "7")]
    [InlineData("9007199254740993", "integer", true, "9007199254740993")]
    [InlineData("2.5E3", "double", false, "2500")]
    [InlineData("INF", "double", true, "INF")]
    public void Native_types_are_JSONs_own_where_it_has_them(string text, string type, bool isString, string expected)
    {
        Quad[] quads = [new Quad(new Triple(Ada, Label, new Literal(text, new Iri("http://www.w3.org/2001/XMLSchema#" + type))), default)];
        var written = Encoding.UTF8.GetString(Expanded(quads, new JsonLdSerializerOptions { UseNativeTypes = true }));
        Assert.Contains($"{{\"@value\":{(isString ? $"\"{expected}\"," : expected + "}")}", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tru")]
    [InlineData("\uFEFF1")]
    [InlineData("{\"a\":1,\"a\":2}")]
    public void Refuses_a_JSON_literal_that_is_none(string text)
    {
        var json = new Literal(text, new Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"));
        Quad[] quads = [new Quad(new Triple(Ada, Label, json), default)];
        Assert.StartsWith("invalid JSON literal: ", Assert.Throws<FormatException>(() => Expanded(quads)).Message, StringComparison.Ordinal);
        Assert.Equal(quads, Read(Written(quads, new JsonLdContext(new PrefixMap()))));
    }

    [Fact]
    public void Lists_in_lists_beyond_a_depth_are_nodes_again()
    {
        const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        List<Quad> quads = [.. Enumerable.Range(0, 5000).SelectMany(i => new[]
        {
            new Quad(new Triple(new BlankNode("d" + i), new Iri(Rdf + "first"), new BlankNode("d" + (i + 1))), default),
            new Quad(new Triple(new BlankNode("d" + i), new Iri(Rdf + "rest"), new Iri(Rdf + "nil")), default),
        })];
        Assert.Equal(quads.Count, Read(Expanded(quads)).Count);
    }
}
