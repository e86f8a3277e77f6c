using System.Text;
using PaperGraph.Rdf.Tests.Syntaxes;

namespace PaperGraph.Rdf.Tests.Writing;

public sealed class PrettyTurtleTests
{
    private static readonly PrefixMap Prefixes = new(("ex", new Iri("http://example.org/")));

    [Fact]
    public void Blank_nodes_and_lists_stand_where_they_are_used() => Assert.Equal(
        """
        @prefix ex: <http://example.org/> .

        ex:s a ex:T ;
            ex:list ( 1 "two" [ ex:q ex:o ] ( ex:a ) () ) ;
            ex:p 1 ,
                [] ,
                [
                    ex:q [
                        ex:q 2 ;
                        ex:r 3
                    ] ,
                        [ ex:q 4 ]
                ] ;
            ex:q _:twice .

        [] ex:p _:twice .

        _:ring ex:p [ ex:q _:ring ] .

        _:twice ex:p 5 .

        """,
        Pretty(
            """
            PREFIX ex: <http://example.org/>
            _:twice ex:p 5 . [] ex:p _:twice .
            ex:s ex:q _:twice ; ex:p [ ex:q [ ex:r 3 ; ex:q 2 ] , [ ex:q 4 ] ] , 1 , [] .
            ex:s ex:list ( 1 "two" [ ex:q ex:o ] ( ex:a ) () ) ; a ex:T .
            _:ring ex:p _:ring2 . _:ring2 ex:q _:ring .
            """));

    [Fact]
    public void Without_prefixes_the_well_known_ones_that_are_used_are_declared()
    {
        Triple[] graph =
        [
            new(new Iri("http://example.org/a"), RdfNames.Type, new Iri("http://www.w3.org/2004/02/skos/core#Concept")),
            new(new Iri("http://example.org/a"), new Iri("http://purl.org/dc/terms/issued"), new Literal("2026", Xsd.GYear)),
        ];
        using var stream = new MemoryStream();
        TurtleWriter.WritePretty(graph, prefixes: null, stream);

        Assert.Equal(
            """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <http://example.org/a> a skos:Concept ;
                dcterms:issued "2026"^^xsd:gYear .

            """,
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("<x:s> <x:p> _:a . _:a a <x:Not>, <x:List> ; <r:first> 1 .")]
    [InlineData("<x:s> <x:p> _:a . _:a rdf:first 1 , 2 ; rdf:rest () .")]
    [InlineData("<x:s> <x:p> _:a . _:a rdf:first 1 ; rdf:rest _:a .")]
    [InlineData("<x:s> <x:p> _:a . _:a rdf:first 1 ; rdf:rest _:b . _:b rdf:first 2 ; rdf:rest <x:end> .")]
    [InlineData("<x:s> <x:p> _:a . _:a rdf:first 1 ; rdf:rest _:b . _:b rdf:first 2 ; rdf:rest () . <x:t> <x:p> _:b .")]
    [InlineData("_:a rdf:first 1 ; rdf:rest ( 2 3 ) .")]
    [InlineData("_:x <x:p> _:c . _:c rdf:first _:x ; rdf:rest ( 1 ) .")]
    [InlineData("<x:s> <x:p> _:a . _:a rdf:first 1 ; rdf:rest \"nil\" .")]
    public void What_is_no_list_is_written_as_it_is(string document)
    {
        var turtle = "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . " + document;
        Assert.True(Isomorphism.AreIsomorphic(Triples(turtle), Triples(Pretty(turtle))), Pretty(turtle));
    }

    [Fact]
    public void Any_graph_comes_back_and_order_makes_no_difference()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var triples = new RandomQuads(seed).Next(40, hasGraphs: false).ConvertAll(quad => quad.Triple);
            var text = Pretty(triples);
            Assert.True(Isomorphism.AreIsomorphic(triples, Triples(text)), text);
            triples.Reverse();
            Assert.Equal(text, Pretty([.. triples, .. triples]));
        }
    }

    [Fact]
    public void Labels_that_are_not_written_make_no_difference()
    {
        const string document = "<x:s> <x:p> _:1 , _:2 , _:3 . _:1 <x:q> 2 . _:2 <x:q> 1 , _:4 . _:4 <x:r> 1 . _:5 <x:p> 2 . _:6 <x:p> 1 .";
        var text = Pretty(document);
        foreach (var labels in new[] { "654321", "361425", "214365" })
        {
            var other = new StringBuilder(document);
            for (var i = 0; i < labels.Length; i++) other.Replace($"_:{i + 1}", $"_:x{labels[i]}");
            Assert.Equal(text, Pretty(other.ToString()));
        }
    }

    [Fact]
    public void Depth_has_an_end_and_length_has_none()
    {
        var deep = Triples($"<x:s> <x:p> {string.Concat(Enumerable.Repeat("[ <x:p> ( 0 ", 500))} 1 {string.Concat(Enumerable.Repeat(") ]", 500))} .");
        Assert.True(Isomorphism.AreIsomorphic(deep, Triples(Pretty(deep))));
        var items = string.Join(' ', Enumerable.Range(0, 20_000));
        Assert.Contains($"( {items} )", Pretty($"<x:s> <x:p> ( {items} ) ."), StringComparison.Ordinal);
    }

    private static string Pretty(string document) => Pretty(Triples(document));

    private static string Pretty(List<Triple> triples)
    {
        using var stream = new MemoryStream();
        TurtleWriter.WritePretty(triples, Prefixes, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<Triple> Triples(string document) =>
        [.. RdfReader.ReadAll(Reading.Stream(document), RdfSyntax.Turtle).Select(quad => quad.Triple)];
}
