using System.Text;

namespace PaperGraph.Rdf.Tests.Syntaxes.RdfXml;

public sealed class RdfXmlReaderTests
{
    [Theory]
    [InlineData("""<rdf:Description rdf:about="a"><ex:p>text</ex:p></rdf:Description>""", """<a> <p> "text" """)]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p> a <![CDATA[<b>]]> &amp; c </ex:p></rdf:Description>""",
        """<a> <p> " a <b> & c " """)]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p>one<!-- not two --> <?no two?>three</ex:p></rdf:Description>""",
        """<a> <p> "one three" """)]
    [InlineData("""<rdf:Description rdf:about="a"><ex:p/></rdf:Description>""", """<a> <p> "" """)]
    [InlineData("""<rdf:Description rdf:about="a"><ex:p> </ex:p></rdf:Description>""", """<a> <p> " " """)]
    [InlineData("""<rdf:Description rdf:about="a"><ex:p>𝛽</ex:p></rdf:Description>""", """<a> <p> "𝛽" """)]
    [InlineData("""<rdf:Description rdf:about="a"><ex:p rdf:datatype="d">5</ex:p></rdf:Description>""", """<a> <p> "5"^^<d> """)]
    [InlineData("""<rdf:Description rdf:about="a"><ex:p rdf:datatype="d"/></rdf:Description>""", """<a> <p> ""^^<d> """)]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p rdf:datatype="http://www.w3.org/2001/XMLSchema#string">5</ex:p></rdf:Description>""",
        """<a> <p> "5" """)]
    [InlineData("""<rdf:Description rdf:about="a" ex:p="v" ex:q=""/>""", """<a> <p> "v" """, """<a> <q> "" """)]
    public void Text_is_a_literal(string content, params string[] expected) =>
        Assert.Equal(Trimmed(expected), RdfXmlText.Triples(RdfXmlText.Document(content)));

    [Theory]
    [InlineData("""<rdf:Description rdf:about="a" xml:lang="EN"><ex:p>text</ex:p></rdf:Description>""", """<a> <p> "text"@en """)]
    [InlineData("""<rdf:Description rdf:about="a" xml:lang="en"><ex:p xml:lang="">text</ex:p></rdf:Description>""", """<a> <p> "text" """)]
    [InlineData(
        """<rdf:Description rdf:about="a" xml:lang="en"><ex:p xml:lang="de"/><ex:q>t</ex:q></rdf:Description>""",
        """<a> <p> ""@de """,
        """<a> <q> "t"@en """)]
    [InlineData("""<rdf:Description rdf:about="a" xml:lang="en" ex:p="v"/>""", """<a> <p> "v"@en """)]
    [InlineData(
        """<rdf:Description rdf:about="a" xml:lang="en"><ex:p rdf:datatype="d">5</ex:p></rdf:Description>""",
        """<a> <p> "5"^^<d> """)]
    public void The_language_in_scope_tags_text(string content, params string[] expected) =>
        Assert.Equal(Trimmed(expected), RdfXmlText.Triples(RdfXmlText.Document(content)));

    [Theory]
    [InlineData("""<ex:T rdf:about="a"/>""", "<a> <rdf:type> <T>")]
    [InlineData("""<rdf:Description rdf:about=""><ex:p rdf:resource="b"/></rdf:Description>""", "<doc> <p> <b>")]
    [InlineData("""<rdf:Description rdf:ID="a"><ex:p rdf:resource="#b"/></rdf:Description>""", "<doc#a> <p> <doc#b>")]
    [InlineData("""<rdf:Description rdf:nodeID="a"><ex:p rdf:nodeID="a"/></rdf:Description>""", "_:a <p> _:a")]
    [InlineData("""<rdf:Description><ex:p rdf:nodeID="genid0"/></rdf:Description>""", "_:genid0 <p> _:genidgenid0")]
    [InlineData("""<rdf:Description rdf:nodeID="a."><ex:p rdf:nodeID="a-"/></rdf:Description>""", "_:genid-a.- <p> _:a-")]
    [InlineData("""<rdf:Description about="a" type="T"/>""", "<a> <rdf:type> <T>")]
    [InlineData("""<rdf:Description rdf:about="a" rdf:type="T"/>""", "<a> <rdf:type> <T>")]
    [InlineData(
        """<rdf:Description rdf:about="a" xml:base="http://example.org/x/"><ex:p xml:base="y/" rdf:resource="b"/><ex:q rdf:resource="c"/></rdf:Description>""",
        "<x/a> <p> <x/y/b>",
        "<x/a> <q> <x/c>")]
    [InlineData("""<rdf:Description rdf:about="a"><ex:p rdf:resource="b"> <!-- nothing --> </ex:p></rdf:Description>""", "<a> <p> <b>")]
    [InlineData("""<rdf:Description rdf:about="a" xml:space="preserve" xmlish="x"/>""")]
    public void Attributes_name_nodes(string content, params string[] expected) =>
        Assert.Equal(expected, RdfXmlText.Triples(RdfXmlText.Document(content)));

    [Theory]
    [InlineData(
        """<ex:A rdf:about="a"><ex:p> <ex:B rdf:about="b"><ex:q>t</ex:q></ex:B> </ex:p></ex:A>""",
        "<a> <rdf:type> <A>",
        "<a> <p> <b>",
        "<b> <rdf:type> <B>",
        """<b> <q> "t" """)]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p rdf:parseType="Resource"><ex:q>t</ex:q></ex:p></rdf:Description>""",
        "<a> <p> _:genid0",
        """_:genid0 <q> "t" """)]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p ex:q="t" rdf:type="T"/></rdf:Description>""",
        "<a> <p> _:genid0",
        """_:genid0 <q> "t" """,
        "_:genid0 <rdf:type> <T>")]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p rdf:resource="b" ex:q="t"/></rdf:Description>""",
        "<a> <p> <b>",
        """<b> <q> "t" """)]
    [InlineData(
        """<rdf:Seq rdf:about="a"><rdf:li>x</rdf:li><rdf:_7>y</rdf:_7><rdf:li rdf:resource="b"/></rdf:Seq>""",
        "<a> <rdf:type> <rdf:Seq>",
        """<a> <rdf:_1> "x" """,
        """<a> <rdf:_7> "y" """,
        "<a> <rdf:_2> <b>")]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p rdf:parseType="Resource"><rdf:li>x</rdf:li></ex:p><rdf:li>y</rdf:li></rdf:Description>""",
        "<a> <p> _:genid0",
        """_:genid0 <rdf:_1> "x" """,
        """<a> <rdf:_1> "y" """)]
    public void Elements_are_nodes_and_properties_by_turns(string content, params string[] expected) =>
        Assert.Equal(Trimmed(expected), RdfXmlText.Triples(RdfXmlText.Document(content)));

    [Fact]
    public void A_collection_is_a_list()
    {
        var content = """
            <rdf:Description rdf:about="a">
              <ex:p rdf:parseType="Collection"><ex:B rdf:about="b"/> <rdf:Description/></ex:p>
            </rdf:Description>
            """;
        Assert.Equal(
            [
                "<a> <p> _:genid0", "_:genid0 <rdf:first> <b>", "<b> <rdf:type> <B>",
                "_:genid0 <rdf:rest> _:genid2", "_:genid2 <rdf:first> _:genid1", "_:genid2 <rdf:rest> <rdf:nil>",
            ],
            RdfXmlText.Triples(RdfXmlText.Document(content)));
    }

    [Fact]
    public void A_collection_of_nothing_is_nil() => Assert.Equal(
        ["<a> <p> <rdf:nil>"],
        RdfXmlText.Triples(RdfXmlText.Document(
            """<rdf:Description rdf:about="a"><ex:p rdf:parseType="Collection"> </ex:p></rdf:Description>""")));

    [Theory]
    [InlineData("""<ex:p rdf:ID="s">t</ex:p>""", "\"t\"")]
    [InlineData("""<ex:p rdf:ID="s" rdf:resource="b"/>""", "<b>")]
    [InlineData("""<ex:p rdf:ID="s"><rdf:Description rdf:about="b"/></ex:p>""", "<b>")]
    [InlineData("""<ex:p rdf:ID="s" rdf:parseType="Resource"/>""", "_:genid0")]
    [InlineData("""<ex:p rdf:ID="s" rdf:parseType="Collection"/>""", "<rdf:nil>")]
    [InlineData("""<ex:p rdf:ID="s" rdf:parseType="Literal">t</ex:p>""", "\"t\"^^<rdf:XMLLiteral>")]
    public void An_id_on_a_property_describes_its_triple(string property, string value) => Assert.Equal(
        [
            $"<a> <p> {value}", "<doc#s> <rdf:type> <rdf:Statement>", "<doc#s> <rdf:subject> <a>",
            "<doc#s> <rdf:predicate> <p>", $"<doc#s> <rdf:object> {value}",
        ],
        RdfXmlText.Triples(RdfXmlText.Document($"""<rdf:Description rdf:about="a">{property}</rdf:Description>""")));

    [Fact]
    public void The_root_may_be_a_node() => Assert.Equal(
        ["<a> <rdf:type> <T>"],
        RdfXmlText.Triples(
            """<T xmlns="http://example.org/" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" r:about="http://example.org/a"/>"""));

    [Fact]
    public void Entities_of_the_document_are_expanded()
    {
        var document = """<!DOCTYPE rdf:RDF [<!ENTITY ex "http://example.org/">]>"""
            + RdfXmlText.Document("""<rdf:Description rdf:about="&ex;a" ex:p="&ex;"/>""");
        Assert.Equal(["<a> <p> \"http://example.org/\""], RdfXmlText.Triples(document));
    }

    [Fact]
    public void Depth_costs_no_call_stack()
    {
        const int Depth = 20_000;
        var document = new StringBuilder();
        for (var i = 0; i < Depth; i++) document.Append("<rdf:Description><ex:p>");
        for (var i = 0; i < Depth; i++) document.Append("</ex:p></rdf:Description>");
        Assert.Equal(Depth, RdfXmlText.Triples(RdfXmlText.Document(document.ToString())).Length);
    }

    [Fact]
    public void A_character_may_lie_across_any_boundary_of_long_text()
    {
        var text = string.Concat(Enumerable.Repeat("a𝛽😀", 5000));
        var content = $"""<rdf:Description rdf:about="a"><ex:p>{text}</ex:p></rdf:Description>""";
        Assert.Equal([$"<a> <p> \"{text}\""], RdfXmlText.Triples(RdfXmlText.Document(content)));
    }

    [Fact]
    public void Prefixes_come_out_once_for_as_long_as_they_mean_the_same()
    {
        var sink = new PrefixSink();
        var document = RdfXmlText.Document(
            """<ex:T xmlns:ex="http://example.org/"/><ex:T xmlns:ex="http://example.org/2/" xmlns="urn:x:" xmlns:_b="urn:y:"/>""");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));
        RdfReader.Read(stream, RdfSyntax.RdfXml, sink);
        Assert.Equal(
            ["rdf=http://www.w3.org/1999/02/22-rdf-syntax-ns#", "ex=http://example.org/", "ex=http://example.org/2/", "=urn:x:"],
            sink.Prefixes);
    }

    private static string[] Trimmed(string[] lines) => [.. lines.Select(line => line.TrimEnd())];

    private sealed class PrefixSink : IQuadSink
    {
        public List<string> Prefixes { get; } = [];

        public void OnQuad(in QuadView quad)
        {
        }

        public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) =>
            Prefixes.Add($"{Encoding.UTF8.GetString(prefix)}={Encoding.UTF8.GetString(name)}");
    }
}
