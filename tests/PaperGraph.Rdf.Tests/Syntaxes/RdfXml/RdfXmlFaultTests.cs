using System.Text;

namespace PaperGraph.Rdf.Tests.Syntaxes.RdfXml;

public sealed class RdfXmlFaultTests
{
    [Theory]
    [InlineData("""<rdf:li/>""", "rdf:li cannot be a node element")]
    [InlineData("""<T/>""", "'T' has no namespace")]
    [InlineData("""<T xmlns="relative"/>""", "the namespace <relative> of 'T' is no absolute IRI")]
    [InlineData(
        """<rdf:Description rdf:about="a b"/>""",
        "<http://example.org/a b> is no IRI: it holds a character that must be percent-encoded")]
    [InlineData("""<rdf:Description rdf:ID="1"/>""", "rdf:ID '1' is no XML name without a colon")]
    [InlineData("""<rdf:Description rdf:about="a" rdf:nodeID="b"/>""", "of rdf:about, rdf:ID and rdf:nodeID a node takes one")]
    [InlineData("""<rdf:Description rdf:about="a" about="a"/>""", "'about' and 'rdf:about' are the same attribute")]
    [InlineData("""<rdf:Description name="x"/>""", "the attribute 'name' has no namespace")]
    [InlineData(
        """<rdf:Description rdf:resource="x"/>""",
        "rdf:resource, rdf:datatype and rdf:parseType are for property elements, and this is a node element")]
    [InlineData("""<rdf:Description rdf:li="x"/>""", "rdf:li cannot be an attribute")]
    [InlineData("""<rdf:Description xml:lang="e n"/>""", "xml:lang 'e n' is no language tag")]
    [InlineData("""text""", "text stands where only node elements may")]
    [InlineData("""<rdf:Description>text</rdf:Description>""", "text stands where only property elements may")]
    [InlineData("""<rdf:Description><rdf:Description/></rdf:Description>""", "rdf:Description cannot be a property element")]
    [InlineData(
        """<rdf:Description><ex:p rdf:about="x"/></rdf:Description>""",
        "rdf:about is for node elements, and this is a property element")]
    [InlineData(
        """<rdf:Description><ex:p rdf:nodeID="x" rdf:resource="y"/></rdf:Description>""",
        "of rdf:resource and rdf:nodeID a property takes one")]
    [InlineData(
        """<rdf:Description><ex:p rdf:parseType="Resource" ex:q="y"/></rdf:Description>""",
        "rdf:parseType stands with no attribute but rdf:ID")]
    [InlineData(
        """<rdf:Description><ex:p rdf:datatype="d" ex:q="y"/></rdf:Description>""",
        "rdf:datatype is for text, and other attributes make the value a node")]
    [InlineData(
        """<rdf:Description><ex:p rdf:datatype="d"><ex:T/></ex:p></rdf:Description>""",
        "rdf:datatype is for text, and here stands a node")]
    [InlineData(
        """<rdf:Description><ex:p rdf:datatype="http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"/></rdf:Description>""",
        "rdf:langString is the datatype of text with xml:lang, and cannot be given")]
    [InlineData(
        """<rdf:Description><ex:p>t<ex:T/></ex:p></rdf:Description>""",
        "a node stands beside the text that is the property's value")]
    [InlineData("""<rdf:Description><ex:p><ex:T/>t</ex:p></rdf:Description>""", "text stands beside the node that is the property's value")]
    [InlineData(
        """<rdf:Description><ex:p><ex:T/><ex:T/></ex:p></rdf:Description>""",
        "a second node stands where the property has its value already")]
    [InlineData(
        """<rdf:Description><ex:p rdf:resource="a">t</ex:p></rdf:Description>""",
        "the attributes of the property say what its value is, so no text can stand inside")]
    [InlineData(
        """<rdf:Description><ex:p rdf:resource="a"><ex:T/></ex:p></rdf:Description>""",
        "the attributes of the property say what its value is, so nothing can stand inside")]
    public void A_fault_has_words(string content, string message) =>
        Assert.Equal([message], RdfXmlText.Faults(RdfXmlText.Document(content)).Select(fault => fault.Message));

    [Fact]
    public void A_fault_has_its_place()
    {
        var document = RdfXmlText.Document("\n<ex:T>\n  <ex:p rdf:resource=\"a\"\n        rdf:ID=\"1\"/>\n</ex:T>");
        var fault = Assert.Throws<RdfSyntaxException>(() => RdfXmlText.Triples(document)).Error;
        Assert.Equal((4L, 9), (fault.Line, fault.Column));
    }

    [Fact]
    public void Xml_that_is_not_well_formed_is_one_fault_and_the_end()
    {
        var faults = new List<RdfSyntaxError>();
        var triples = RdfXmlText.Triples(RdfXmlText.Document("""<ex:T rdf:about="a"/><ex:p></ex:q><ex:T/>"""), faults.Add);
        Assert.Equal(["<a> <rdf:type> <T>", "_:genid0 <rdf:type> <p>"], triples);
        var fault = Assert.Single(faults);
        Assert.Equal("The 'ex:p' start tag on line 1 position 153 does not match the end tag of 'ex:q'", fault.Message);
        Assert.Equal((1L, 160), (fault.Line, fault.Column));
    }

    [Theory]
    [InlineData(
        """<ex:T rdf:about="a"/><ex:T rdf:about=" "><ex:p><ex:Q/></ex:p></ex:T><ex:T rdf:about="b"/>""",
        "<a> <rdf:type> <T>",
        "<b> <rdf:type> <T>")]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p rdf:resource=" ">x<y/></ex:p><ex:q rdf:resource="b"/></rdf:Description>""",
        "<a> <q> <b>")]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p><ex:T rdf:ID=" "/></ex:p><ex:q rdf:resource="b"/></rdf:Description>""",
        "<a> <q> <b>")]
    [InlineData(
        """<rdf:Description rdf:about="a"><ex:p rdf:parseType="Collection"><ex:T rdf:ID=" "/></ex:p><ex:q rdf:resource="b"/></rdf:Description>""",
        "<a> <q> <b>")]
    [InlineData(
        """<rdf:Description rdf:ID="a"><ex:p rdf:resource="b"/></rdf:Description><rdf:Description rdf:ID="a"><ex:p rdf:resource="c"/></rdf:Description>""",
        "<doc#a> <p> <b>")]
    public void What_is_sound_around_a_fault_is_read(string content, params string[] expected)
    {
        var faults = new List<RdfSyntaxError>();
        Assert.Equal(expected, RdfXmlText.Triples(RdfXmlText.Document(content), faults.Add));
        Assert.Single(faults);
    }

    [Fact]
    public void A_relative_reference_without_a_base_is_a_fault() => Assert.Equal(
        ["<a> is relative, and there is no base"],
        RdfXmlText.Faults("""<T xmlns="urn:x:" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" r:about="a"/>""")
            .Select(fault => fault.Message));

    [Fact]
    public void Entities_that_grow_without_bound_are_a_fault()
    {
        var bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 \"0123456789\">");
        for (var i = 1; i < 12; i++) bomb.Append($"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">");
        bomb.Append("]>").Append(RdfXmlText.Document("<ex:T><ex:p>&e11;</ex:p></ex:T>"));
        Assert.Single(RdfXmlText.Faults(bomb.ToString()));
    }

    [Fact]
    public void Nothing_outside_the_document_is_opened()
    {
        var secret = Path.GetTempFileName();
        try
        {
            File.WriteAllText(secret, "secret");
            var type = $"""<!DOCTYPE r SYSTEM "{secret}" [<!ENTITY e SYSTEM "{secret}">]>""";
            var document = type + RdfXmlText.Document("<ex:T><ex:p>&e;</ex:p></ex:T>");
            Assert.DoesNotContain("secret", string.Concat(RdfXmlText.Triples(document, _ => { })), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Theory]
    [InlineData]
    [InlineData(0x20)]
    [InlineData(0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00)]
    [InlineData(0xFF, 0xFE, 0x00, 0x00, 0x3C, 0x00)]
    [InlineData(0xFE, 0xFF, 0x00)]
    [InlineData(0x4C, 0x6F, 0xA7, 0x94)]
    [InlineData(0xEF, 0xBB, 0xBF)]
    public void Bytes_that_are_no_xml_are_one_fault(params int[] bytes)
    {
        using var stream = new MemoryStream([.. bytes.Select(value => (byte)value)]);
        Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadAll(stream, RdfSyntax.RdfXml));
    }

    [Fact]
    public void Cancellation_stops_the_reader()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(RdfXmlText.Document("<ex:T/>")));
        var options = new RdfReadOptions { CancellationToken = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => RdfReader.ReadAll(stream, RdfSyntax.RdfXml, options));
    }
}
