using System.Text;
using PaperGraph.Rdf.Tests.Syntaxes;

namespace PaperGraph.Rdf.Tests.Writing;

public sealed class FoundPrefixesTests
{
    [Fact]
    public void Prefixes_of_the_input_are_kept_where_they_stand() => Assert.Equal(
        """
        @prefix : <http://a.org/> .

        :s :p :o .

        @prefix : <http://b.org/> .

        <http://a.org/s> :p "x"@en ;
            :q :o .

        """,
        Converted("PREFIX : <http://a.org/> :s :p :o . @prefix : <http://a.org/> . PREFIX : <http://b.org/> <http://a.org/s> :p 'x'@en ; :q :o ."));

    [Fact]
    public void Well_known_namespaces_are_declared_before_the_statement_that_needs_them() => Assert.Equal(
        """
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <x:s> dcterms:title "a" ;
            dcterms:issued "2017"^^xsd:gYear .

        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

        <x:t> a skos:Concept .

        """,
        Converted(
            """
            <x:s> <http://purl.org/dc/terms/title> "a" .
            <x:s> <http://purl.org/dc/terms/issued> "2017"^^<http://www.w3.org/2001/XMLSchema#gYear> .
            <x:t> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
            """));

    [Fact]
    public void A_namespace_that_comes_up_again_and_again_gets_a_prefix()
    {
        var lines = Enumerable.Range(0, 6).Select(i => $"<http://a.org/Kg-Base/{i}> <x:p> <http://b.org/dc/{i}#x> .");
        Assert.Equal(
            """
            <http://a.org/Kg-Base/0> <x:p> <http://b.org/dc/0#x> .

            <http://a.org/Kg-Base/1> <x:p> <http://b.org/dc/1#x> .

            <http://a.org/Kg-Base/2> <x:p> <http://b.org/dc/2#x> .

            @prefix kg-base: <http://a.org/Kg-Base/> .

            kg-base:3 <x:p> <http://b.org/dc/3#x> .

            kg-base:4 <x:p> <http://b.org/dc/4#x> .

            kg-base:5 <x:p> <http://b.org/dc/5#x> .

            """,
            Converted(string.Join('\n', lines)));
    }

    [Theory]
    [InlineData("http://example.org/", "example")]
    [InlineData("http://www.example.org/", "example")]
    [InlineData("https://example.org/kg/ns#", "ns")]
    [InlineData("http://example.org/elements/1.1/", "elements")]
    [InlineData("http://example.org/2004/02/", "example")]
    [InlineData("http://example.org/%20/", "example")]
    [InlineData("http://example.org/skos/", "skos2")]
    [InlineData("http://1.2.3.4/", "ns")]
    [InlineData("http://example.org/a-very-long-name-of-its-own#", "a-very-long-name")]
    public void A_prefix_is_made_of_its_namespace(string name, string prefix)
    {
        var text = Converted(string.Concat(Enumerable.Range(0, 4).Select(i => $"<{name}a{i}> <x:p> 1 .\n")));
        Assert.Contains($"@prefix {prefix}: <{name}> .\n\n{prefix}:a3 <x:p> 1 .\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_prefix_is_not_taken_away()
    {
        using var stream = new MemoryStream();
        using (var writer = RdfWriter.Create(stream, RdfSyntax.Turtle, new PrefixMap(("a", new Iri("http://a.org/")))))
        {
            const string document = "PREFIX a: <http://b.org/> PREFIX b: <http://a.org/> PREFIX c: <http://c.org/> a:s b:p c:o .";
            RdfReader.Read(Reading.Stream(document), RdfSyntax.Turtle, writer);
        }

        Assert.Equal("@prefix a: <http://a.org/> .\n@prefix c: <http://c.org/> .\n\n<http://b.org/s> a:p c:o .\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_statement_longer_than_the_buffer_waits_for_no_prefix()
    {
        var text = new string('x', 300_000);
        var turtle = Converted($"<x:s> <x:p> \"{text}\" , <http://purl.org/dc/terms/title> . <x:t> <x:p> <http://purl.org/dc/terms/title> .");
        Assert.Equal(
            $"<x:s> <x:p> \"{text}\" ,\n        <http://purl.org/dc/terms/title> .\n\n"
                + "@prefix dcterms: <http://purl.org/dc/terms/> .\n\n<x:t> <x:p> dcterms:title .\n",
            turtle);
    }

    [Fact]
    public void Trig_puts_graphs_between_braces_and_prefixes_outside() => Assert.Equal(
        """
        <x:s> <x:p> 1 .

        @prefix dcterms: <http://purl.org/dc/terms/> .

        <x:g> {
            <x:s> <x:p> 1 ,
                    2 ;
                dcterms:title "a" .

            _:a <x:p> dcterms:x .
        }

        _:h {
            <x:s> <x:p> 1 .
        }

        @prefix n: <x:n/> .

        <x:s> n:p 1 .

        """,
        Converted(
            "<x:s> <x:p> 1 . <x:g> { <x:s> <x:p> 1 , 2 ; <http://purl.org/dc/terms/title> 'a' . _:a <x:p> <http://purl.org/dc/terms/x> } "
                + "_:h { <x:s> <x:p> 1 } @prefix n: <x:n/> . <x:s> n:p 1 .",
            RdfSyntax.TriG));

    private static string Converted(string document, RdfSyntax syntax = RdfSyntax.Turtle)
    {
        using var stream = new MemoryStream();
        using (var writer = RdfWriter.Create(stream, syntax)) RdfReader.Read(Reading.Stream(document), syntax, writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
