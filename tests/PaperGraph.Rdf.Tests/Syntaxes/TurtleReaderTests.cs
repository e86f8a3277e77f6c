using System.Text;

namespace PaperGraph.Rdf.Tests.Syntaxes;

public sealed class TurtleReaderTests
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    [Theory]
    [InlineData("1", "1", "integer")]
    [InlineData("-01", "-01", "integer")]
    [InlineData("+1.50", "+1.50", "decimal")]
    [InlineData(".5", ".5", "decimal")]
    [InlineData("1.e0", "1.e0", "double")]
    [InlineData("1E-7", "1E-7", "double")]
    [InlineData("true", "true", "boolean")]
    [InlineData("false", "false", "boolean")]
    public void Bare_literals_have_their_datatypes(string written, string text, string datatype)
    {
        foreach (var end in new[] { " .", ".", "\n.", ";.", "." + "#x" })
            Assert.Equal($"<x:s> <x:p> \"{text}\"^^<{Xsd}{datatype}> .\n", Reading.Quads($"<x:s> <x:p> {written}{end}"));
    }

    [Theory]
    [InlineData("<#f>", "http://example.org/base/doc#f")]
    [InlineData("<../a?b>", "http://example.org/a?b")]
    [InlineData("<>", "http://example.org/base/doc")]
    [InlineData("<\\u0061>", "http://example.org/base/a")]
    [InlineData("e:a\\,b", "x:e#a,b")]
    [InlineData("e:%41:.b", "x:e#%41:.b")]
    [InlineData("e:", "x:e#")]
    [InlineData(":x", "http://example.org/base/d#x")]
    [InlineData("a.b:c.d", "x:ab/c.d")]
    public void Names_become_whole(string written, string iri) => Assert.Equal(
        $"<x:s> <x:p> <{iri}> .\n",
        Reading.Quads($"@prefix e: <x:e#> . PREFIX : <d#> prefix a.b: <x:ab/> <x:s> <x:p> {written} ."));

    [Fact]
    public void A_base_holds_from_where_it_stands() => Assert.Equal(
        "<http://example.org/base/a> <x:p> <http://b.org/x/a> .\n<http://b.org/x/y/a> <x:p> <x:o> .\n",
        Reading.Quads("<a> <x:p> <http://b.org/x/a> . @base <http://b.org/x/> . BASE <y/> <a> <x:p> <x:o> ."));

    [Fact]
    public void Generated_labels_never_meet_written_ones()
    {
        var quads = RdfReader.ReadAll(Reading.Stream("_:genid0 <x:p> [] , _:genidgenid0 , ( 1 ) , _:a ."), RdfSyntax.Turtle);
        var labels = quads.SelectMany(quad => new[] { quad.Triple.Subject, quad.Triple.Object }).Where(term => term.Kind == TermKind.BlankNode);
        Assert.Equal(["a", "genid0", "genid1", "genidgenid0", "genidgenidgenid0"], labels.Select(term => term.Text).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_and_brackets_are_told_in_document_order() => Assert.Equal(
        """
        <x:s> <x:p> _:genid0 .
        _:genid0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> _:genid1 .
        _:genid1 <x:q> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
        _:genid0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:genid2 .
        _:genid2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
        _:genid2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .

        """,
        Reading.Quads("<x:s> <x:p> ( [ <x:q> 1 ] () ) ."));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_document()
    {
        foreach (var syntax in new[] { RdfSyntax.NTriples, RdfSyntax.NQuads, RdfSyntax.Turtle, RdfSyntax.TriG })
        {
            byte[] document = [0xEF, 0xBB, 0xBF, .. "<x:s> <x:p> <x:o> ."u8];
            Assert.Single(RdfReader.ReadAll(new SmallReads(document, 1), syntax));
        }
    }

    [Fact]
    public void Language_tags_come_out_in_lower_case() =>
        Assert.Equal("<x:s> <x:p> \"a\"@en-gb .\n", Reading.Quads("<x:s> <x:p> 'a'@EN-gb ."));

    [Fact]
    public void Prefixes_are_told_as_they_are_declared()
    {
        var log = new Log();
        RdfReader.Read(Reading.Stream("@prefix a: <b> . <x:s> <x:p> <x:o> . PREFIX : <x:>"), RdfSyntax.Turtle, log, Reading.InBase);
        Assert.Equal(["a=http://example.org/base/b", "x:s", "=x:"], log.Lines);
    }

    private sealed class Log : IQuadSink
    {
        public List<string> Lines { get; } = [];

        public void OnQuad(in QuadView quad) => Lines.Add(Encoding.UTF8.GetString(quad.Subject.Text));

        public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) =>
            Lines.Add(Encoding.UTF8.GetString(prefix) + "=" + Encoding.UTF8.GetString(name));
    }
}
