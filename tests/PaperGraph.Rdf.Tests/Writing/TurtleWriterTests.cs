using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PaperGraph.Rdf.Tests.Writing;

public sealed class TurtleWriterTests
{
    private static readonly PrefixMap Prefixes = new(
        ("xsd", new Iri("http://www.w3.org/2001/XMLSchema#")),
        ("ex", new Iri("http://example.org/")),
        ("deep", new Iri("http://example.org/deep/")));

    private static readonly Iri S = new("http://example.org/s");
    private static readonly Iri P = new("http://example.org/p");

    private const string Header =
        """
        @prefix deep: <http://example.org/deep/> .
        @prefix ex: <http://example.org/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    [Fact]
    public void Groups_by_subject_and_predicate_with_type_first()
    {
        var text = Sorted(
            new Triple(new Iri("http://example.org/z"), P, S),
            new Triple(S, P, new Literal("b")),
            new Triple(S, new Iri("http://elsewhere.org/a"), new BlankNode("x")),
            new Triple(S, P, new Literal("a")),
            new Triple(S, RdfNames.Type, new Iri("http://example.org/T")),
            new Triple(S, RdfNames.Type, new Iri("http://example.org/A")),
            new Triple(S, P, new Literal("a")));

        Assert.Equal(
            Header +
            """

            ex:s a ex:A ,
                    ex:T ;
                <http://elsewhere.org/a> _:x ;
                ex:p "a" ,
                    "b" .

            ex:z ex:p ex:s .

            """,
            text);
    }

    [Fact]
    public void An_empty_graph_is_its_prefixes() => Assert.Equal(Header, Sorted());

    [Theory]
    [InlineData("http://example.org/s", "ex:s")]
    [InlineData("http://example.org/", "ex:")]
    [InlineData("http://example.org/arxiv:2503.11731", "ex:arxiv:2503.11731")]
    [InlineData("http://example.org/1-2_3", "ex:1-2_3")]
    [InlineData("http://example.org/naïve-漢", "ex:naïve-漢")]
    [InlineData("http://example.org/deep/x", "deep:x")]
    [InlineData("http://example.org/node.js", "ex:node.js")]
    [InlineData("http://example.org/end.", "<http://example.org/end.>")]
    [InlineData("http://example.org/-x", "<http://example.org/-x>")]
    [InlineData("http://example.org/.x", "<http://example.org/.x>")]
    [InlineData("http://example.org/a/b", "<http://example.org/a/b>")]
    [InlineData("http://example.org/a#b", "<http://example.org/a#b>")]
    [InlineData("http://example.org/a%2Fb", "<http://example.org/a%2Fb>")]
    [InlineData("http://example.org/a(b)", "<http://example.org/a(b)>")]
    [InlineData("http://example.org/a×b", "<http://example.org/a×b>")]
    [InlineData("http://example.net/s", "<http://example.net/s>")]
    public void Shortens_what_needs_no_escape(string iri, string written) =>
        Assert.Equal($"{Header}\nex:s ex:p {written} .\n", Sorted(new Triple(S, P, new Iri(iri))));

    [Theory]
    [InlineData("12", "integer", "12")]
    [InlineData("-012", "integer", "-012")]
    [InlineData("1.0", "integer", "\"1.0\"^^xsd:integer")]
    [InlineData("", "integer", "\"\"^^xsd:integer")]
    [InlineData("+", "integer", "\"+\"^^xsd:integer")]
    [InlineData("١", "integer", "\"١\"^^xsd:integer")]
    [InlineData("0.93", "decimal", "0.93")]
    [InlineData("-.5", "decimal", "-.5")]
    [InlineData("1", "decimal", "\"1\"^^xsd:decimal")]
    [InlineData("1.", "decimal", "\"1.\"^^xsd:decimal")]
    [InlineData(".", "decimal", "\".\"^^xsd:decimal")]
    [InlineData("1.5E3", "double", "1.5E3")]
    [InlineData("1.e-3", "double", "1.e-3")]
    [InlineData(".5e+3", "double", ".5e+3")]
    [InlineData("1e3", "double", "1e3")]
    [InlineData("1.5", "double", "\"1.5\"^^xsd:double")]
    [InlineData(".e3", "double", "\".e3\"^^xsd:double")]
    [InlineData("e3", "double", "\"e3\"^^xsd:double")]
    [InlineData("1e", "double", "\"1e\"^^xsd:double")]
    [InlineData("INF", "double", "\"INF\"^^xsd:double")]
    [InlineData("true", "boolean", "true")]
    [InlineData("1", "boolean", "\"1\"^^xsd:boolean")]
    [InlineData("2024", "gYear", "\"2024\"^^xsd:gYear")]
    [InlineData("12", "string", "\"12\"")]
    public void Abbreviates_literals_that_match_the_grammar(string lexicalForm, string datatype, string written) => Assert.Equal(
        $"{Header}\nex:s ex:p {written} .\n",
        Sorted(new Triple(S, P, new Literal(lexicalForm, new Iri("http://www.w3.org/2001/XMLSchema#" + datatype)))));

    [Fact]
    public void Keeps_long_strings_on_one_line_and_tags_in_place() => Assert.Equal(
        $"{Header}\nex:s ex:p \"two\\nlines \\\"\\\"\\\"\"@en .\n",
        Sorted(new Triple(S, P, new Literal("two\nlines \"\"\"", "en"))));

    [Fact]
    public void Unsorted_streams_lose_grouping_but_no_triple() => Assert.Equal(
        $"{Header}\nex:s ex:p 1 .\n\nex:z ex:p 1 .\n\nex:s ex:p 2 .\n",
        Streamed([
            new Triple(S, P, Literal.Of(1)), new Triple(new Iri("http://example.org/z"), P, Literal.Of(1)), new Triple(S, P, Literal.Of(2)),
        ]));

    [Fact]
    public void Any_order_of_the_same_triples_gives_the_same_bytes() => RandomText.Holds(Triples.ToArbitrary(), triples =>
    {
        var sorted = Sorted([.. triples]);
        Assert.Equal(sorted, Sorted([.. triples.Reverse(), .. triples]));
        Assert.Equal(sorted, Streamed(triples.Distinct().Order(TripleOrder.Instance)));
    });

    [Theory]
    [InlineData("_a")]
    [InlineData("a.")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("ex")]
    public void Takes_no_malformed_or_repeated_prefix(string prefix) =>
        Assert.Throws<ArgumentException>(() => new PrefixMap(("ex", S), (prefix, P)));

    private static Gen<Triple[]> Triples =>
        from count in Gen.Choose(0, 40)
        from triples in (
            from subject in Gen.Choose(0, 4)
            from predicate in Gen.Elements(RdfNames.Type, P, new Iri("http://a.org/a"))
            from text in RandomText.Arbitrary.Generator
            from shape in Gen.Choose(0, 3)
            select new Triple(
                new Iri($"http://example.org/s{subject}"),
                predicate,
                shape switch
                {
                    0 => new Literal(text),
                    1 => new Literal(text, "en"),
                    2 => Literal.Of(text.Length),
                    _ => new Iri($"http://example.org/o{text.Length}"),
                })).ArrayOf(count)
        select triples;

    private static string Sorted(params Triple[] triples)
    {
        using var stream = new MemoryStream();
        TurtleWriter.WriteSorted(triples, Prefixes, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Streamed(IEnumerable<Triple> triples)
    {
        using var stream = new MemoryStream();
        using (var writer = new TurtleWriter(stream, Prefixes))
        {
            foreach (var triple in triples) writer.Write(triple);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
