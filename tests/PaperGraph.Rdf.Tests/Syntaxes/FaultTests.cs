namespace PaperGraph.Rdf.Tests.Syntaxes;

public sealed class FaultTests
{
    [Theory]
    [InlineData("<x:s> <x:p> .", "1:13: expected an IRI, a blank node or a literal, found '.'")]
    [InlineData("\n\n  \"a\" <x:p> <x:o> .", "3:3: expected an IRI or a blank node as subject, found '\"'")]
    [InlineData("<x:s> _:p <x:o> .", "1:7: expected an IRI as predicate, found '_'")]
    [InlineData("<x:s> <x:p> \"é😀\" ; .", "1:18: expected '.', found ';'")]
    [InlineData("<x:s> <x:p> <x:o>", "1:18: expected '.', found the end of the line")]
    [InlineData("<x:s> <x:p> <x:o> . junk", "1:21: expected the end of the line, found 'junk'")]
    [InlineData("<x:s> <x:p> \"a", "1:15: the line ends within a literal: expected '\"'")]
    [InlineData("<x:s> <x:p", "1:11: the line ends within an IRI: expected '>'")]
    [InlineData("<x:s> <x: p> <x:o> .", "1:10: an IRI must not hold a blank")]
    [InlineData("<x:s> <x:\\u0020> <x:o> .", "1:8: an IRI must not hold a blank, escaped or not")]
    [InlineData("<x:s> <x:\u0085> <x:o> .", "1:10: an IRI must not hold U+0085")]
    [InlineData("<x:s> <p> <x:o> .", "1:8: expected an absolute IRI, which begins with a scheme")]
    [InlineData("<x:s> <x:p> \"a\\x\" .", "1:15: no such escape")]
    [InlineData("<x:s> <x:p> \"\\u12G4\" .", "1:14: expected 4 hexadecimal digits after \\u")]
    [InlineData("<x:s> <x:p> \"\\uD800\" .", "1:14: U+D800 is no character that text may hold")]
    [InlineData("<x:s> <x:p> \"a\"@1 .", "1:17: expected a language tag, found '1'")]
    [InlineData("<x:s> <x:p> \"a\"@en-123456789 .", "1:29: a language tag's subtags have at most eight letters")]
    [InlineData("<x:s> <x:p> \"a\"^<x:t> .", "1:17: expected '^^' before a datatype, found '<'")]
    [InlineData(
        "<x:s> <x:p> \"a\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> .",
        "1:18: a literal of type rdf:langString needs a language tag instead")]
    [InlineData("_: <x:p> <x:o> .", "1:3: expected a blank node label, found a blank")]
    [InlineData("<x:s> <x:p> <x:o> .\r\n<x:s>\r\n", "2:6: expected an IRI as predicate, found the end of the line")]
    [InlineData("<x:s> <x:p> <x:o> .\r\rx", "3:1: expected an IRI or a blank node as subject, found 'x'")]
    public void Lines_say_where_and_what(string document, string fault) => Assert.Equal(fault, Reading.Fault(document, RdfSyntax.NTriples));

    [Theory]
    [InlineData("<x:s> <x:p> .", "1:13: expected an object, found '.'")]
    [InlineData("<x:s>\n  <x:p> <x:o>\n<x:s2> <x:p> 1 .", "3:1: expected ',', ';' or '.', found '<'")]
    [InlineData("<x:s> <x:p> ex:a .", "1:13: the prefix 'ex:' is not declared")]
    [InlineData("<x:s> <x:p> <a> .", "1:13: the IRI is relative, and there is no base to resolve it against")]
    [InlineData("<x:s> <x:p> 'a\nb' .", "1:15: the line ends within a literal: expected '")]
    [InlineData("<x:s> <x:p> '''a\nb' .", "1:13: the document ends within this literal")]
    [InlineData("<x:s> <x:p> [ <x:p> 1 .", "1:23: expected ',', ';' or ']', found '.'")]
    [InlineData("<x:s> <x:p> ( 1 .", "1:17: expected an object, found '.'")]
    [InlineData("<x:s> <x:p> 1 ]", "1:15: expected ',', ';' or '.', found ']'")]
    [InlineData("@prefx a: <x:> .", "1:2: expected @prefix or @base, found 'prefx'")]
    [InlineData("@prefix a <x:> .", "1:9: expected a prefix and ':', found 'a'")]
    [InlineData("@prefix a: <x:>\n<x:s> a a:T .", "2:1: expected '.' after the directive, found '<'")]
    [InlineData("PREFIX a: <x:> .", "1:16: expected a subject, found '.'")]
    [InlineData("PREFIX a: <x:> <x:s> a a:%4x .", "1:27: expected two hexadecimal digits after '%', found '4x'")]
    [InlineData("PREFIX a: <x:> <x:s> a a:\\x .", "1:27: expected one of _~.-!$&'()*+,;=/?#@% after '\\', found 'x'")]
    [InlineData("\"s\" <x:p> 1 .", "1:1: expected a subject, found '\"'")]
    [InlineData("<x:s> true 1 .", "1:7: expected an IRI or 'a' as predicate, found 'true'")]
    [InlineData("{ <x:s> <x:p> 1 }", "1:1: expected a subject, found '{'")]
    [InlineData("<x:s> <x:p> \t漢 .", "1:14: expected an object, found '漢'")]
    public void Turtle_says_where_and_what(string document, string fault) => Assert.Equal(fault, Reading.Fault(document, RdfSyntax.Turtle));

    [Theory]
    [InlineData("{ <x:s> <x:p> 1", "1:16: expected ',', ';', '.' or '}', found the end of the document")]
    [InlineData("<x:g> { <x:s> <x:p> 1 .", "1:24: expected '}' at the end of the graph, found the end of the document")]
    [InlineData("GRAPH { <x:s> <x:p> 1 }", "1:7: expected a graph's name, found '{'")]
    [InlineData("GRAPH <x:g> <x:s>", "1:13: expected '{', found '<'")]
    [InlineData("<x:g> { PREFIX a: <x:> }", "1:9: expected a subject, found 'PREFIX'")]
    [InlineData("}", "1:1: expected a directive, a graph or a subject, found '}'")]
    public void TriG_says_where_and_what(string document, string fault) => Assert.Equal(fault, Reading.Fault(document, RdfSyntax.TriG));

    [Fact]
    public void A_fault_names_the_document()
    {
        var options = new RdfReadOptions { Source = "data/graph.nt" };
        var thrown = Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadAll(Reading.Stream("\nx"), RdfSyntax.NTriples, options));
        Assert.Equal("data/graph.nt:2:1: expected an IRI or a blank node as subject, found 'x'", thrown.Message);
    }

    [Theory]
    [InlineData(RdfSyntax.NTriples)]
    [InlineData(RdfSyntax.Turtle)]
    public void Bytes_that_are_no_text_are_faults_wherever_they_stand(RdfSyntax syntax)
    {
        string[] places = ["\xFF", "# \xFF\n", "<x:\xFF> <x:p> <x:o> .", "<x:s> <x:p> \"a\xFF\" .", "_:a\xFF <x:p> <x:o> .", "<x:s> <x:p> \"a\"@e\xFF ."];
        foreach (var place in places)
        {
            // A lone lead byte, a lone continuation byte, a surrogate, a character cut short at the end of the document.
            foreach (var bad in new byte[][] { [0xC3], [0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98] })
            {
                var at = place.IndexOf('\xFF');
                byte[] bytes = [.. System.Text.Encoding.ASCII.GetBytes(place[..at]), .. bad, .. System.Text.Encoding.ASCII.GetBytes(place[(at + 1)..])];
                var fault = Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadAll(new MemoryStream(bytes), syntax)).Error;
                Assert.Equal((1, at + 1), (fault.Line, fault.Column));
                Assert.Contains("a byte that is not UTF-8", fault.Message, StringComparison.Ordinal);
            }
        }
    }
}
