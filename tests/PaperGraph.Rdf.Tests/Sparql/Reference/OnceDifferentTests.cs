using System.Text;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>Queries on which engine and reference have differed, cut down: what random queries find stays found.</summary>
public class OnceDifferentTests
{
    private const string Data =
        "@prefix : <http://e/> . :a :p :p, :a ; :q _:m ; :r 'x' . :b :p 1, :p ; :q :b . "
        + ":c :p _:o, :c . :p :p _:o, 'y' . :g { :c :r 1 } :h { :b :p :c }";

    private static readonly SparqlParserOptions Options = new() { Prefixes = new PrefixMap(("", new Iri(RandomData.Namespace))) };

    [Theory]
    [InlineData("SELECT ?s (COUNT(DISTINCT *) AS ?n) { ?s :p [] } GROUP BY ?s")]
    [InlineData("SELECT (COUNT(DISTINCT *) AS ?n) { ?s :p/:p ?o . [] :q ?x }")]
    [InlineData("SELECT * FROM :none { :b :p* ?b } VALUES ?b { :b 2 }")]
    [InlineData("SELECT * { :none (:p*)+ ?b } VALUES ?b { :none :b }")]
    [InlineData("SELECT * { VALUES ?b { :none :b } ?b :p? :none }")]
    [InlineData("SELECT * { ?c :p ?e OPTIONAL { FILTER NOT EXISTS { FILTER(ISBLANK(?d)) OPTIONAL { ?d :q ?a } } { ?d :r ?x } UNION {} } }")]
    [InlineData("SELECT * { { ?d :q ?x } UNION { ?y :r ?x } FILTER EXISTS { FILTER(ISBLANK(?d)) OPTIONAL { ?z :p ?d } } }")]
    [InlineData("SELECT * { { ?d :q ?x } UNION { ?y :r ?x } FILTER EXISTS { { :a :r ?z FILTER(ISIRI(?d)) } ?d :p ?z2 } }")]
    [InlineData("SELECT * { ?c :p ?b FILTER NOT EXISTS { { OPTIONAL { ?d ?c ?c, ?b } } UNION { ?b ?c ?b } ?c :p :p ; ?d :p } }")]
    [InlineData("SELECT * { OPTIONAL { :c :q ?d } ?a :q ?c FILTER EXISTS { OPTIONAL { [] ?a ?d } ?b ?d ?c } }")]
    [InlineData("SELECT * { { SELECT * { VALUES ?c { :b } } LIMIT 1 } UNION { GRAPH ?c {} } }")]
    [InlineData("SELECT ?b ?c (COUNT(?c) AS ?n) { ?c :p ?d, ?d } GROUP BY ?b ?c VALUES (?b ?d) { (:p :p) (UNDEF 2) }")]
    public void Gives_the_answers_of_the_reference(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Data));
        var quads = RdfReader.ReadAll(stream, RdfSyntax.TriG);
        Assert.Null(ReferenceAnswer.Difference(SparqlParser.Parse(text, Options), quads, isUnion: false));
    }
}
