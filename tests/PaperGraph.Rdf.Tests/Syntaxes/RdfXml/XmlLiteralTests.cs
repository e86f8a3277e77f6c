namespace PaperGraph.Rdf.Tests.Syntaxes.RdfXml;

public sealed class XmlLiteralTests
{
    [Theory]
    [InlineData("<br/>", "<br></br>")]
    [InlineData("text &amp; &lt; &gt; \" ' &#13;", "text &amp; &lt; &gt; \" ' &#xD;")]
    [InlineData("<![CDATA[<a>&]]>", "&lt;a&gt;&amp;")]
    [InlineData("<!-- c --><?p i?><?q?>", "<!-- c --><?p i?><?q?>")]
    [InlineData("<b z='1' a = \"2\"/>", "<b a=\"2\" z=\"1\"></b>")]
    [InlineData("<b a='\"&lt;&amp;>&#9;&#10;&#13;'/>", "<b a=\"&quot;&lt;&amp;>&#x9;&#xA;&#xD;\"></b>")]
    [InlineData(
        "<ex:b><ex:c/></ex:b><ex:d/>",
        "<ex:b xmlns:ex=\"http://example.org/\"><ex:c></ex:c></ex:b><ex:d xmlns:ex=\"http://example.org/\"></ex:d>")]
    [InlineData("<b ex:a='1' c='2' xml:lang='en'/>", "<b xmlns:ex=\"http://example.org/\" c=\"2\" ex:a=\"1\" xml:lang=\"en\"></b>")]
    [InlineData("<b xmlns='urn:b'><c xmlns=''><d/></c><e/></b>", "<b xmlns=\"urn:b\"><c xmlns=\"\"><d></d></c><e></e></b>")]
    [InlineData(
        "<b xmlns:z='urn:z' xmlns:y='urn:y' y:k='1' z:k='2' k='3'/>",
        "<b xmlns:y=\"urn:y\" xmlns:z=\"urn:z\" k=\"3\" y:k=\"1\" z:k=\"2\"></b>")]
    [InlineData("<b xmlns:unused='urn:u'> <c/>\n</b>", "<b> <c></c>\n</b>")]
    [InlineData(
        "<ex:b><ex:c xmlns:ex='urn:2'/><ex:d/></ex:b>",
        "<ex:b xmlns:ex=\"http://example.org/\"><ex:c xmlns:ex=\"urn:2\"></ex:c><ex:d></ex:d></ex:b>")]
    public void The_content_is_canonical_xml(string content, string expected) => Assert.Equal(
        [$"<a> <p> \"{expected}\"^^<rdf:XMLLiteral>"],
        RdfXmlText.Triples(RdfXmlText.Document(
            $"""<rdf:Description rdf:about="a"><ex:p rdf:parseType="Literal">{content}</ex:p></rdf:Description>""")));

    [Fact]
    public void A_parse_type_that_nobody_knows_is_read_as_literal() => Assert.Equal(
        ["<a> <p> \"<b></b>\"^^<rdf:XMLLiteral>", "<a> <q> \"t\""],
        RdfXmlText.Triples(RdfXmlText.Document(
            """<rdf:Description rdf:about="a"><ex:p rdf:parseType="x"><b/></ex:p><ex:q>t</ex:q></rdf:Description>""")));
}
