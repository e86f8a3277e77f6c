using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Rdf.Tests.Sparql.Results;

public sealed class ResultsFaultTests
{
    private const string Json = """{"head":{"vars":["x"]},"results":{"bindings":[""";
    private const string Xml = "<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head><variable name='x'/></head>";

    [Theory]
    [InlineData(
        "",
        "1:1: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true")]
    [InlineData("[]", "1:1: expected an object, found '['")]
    [InlineData("{}", "1:3: there are neither results nor a boolean")]
    [InlineData("{\n \"head\" 5}", "2:9: '5' is invalid after a property name. Expected a ':'")]
    [InlineData("""{"boolean":"yes"}""", "1:12: expected true or false, found '\"'")]
    [InlineData("""{"head":{"vars":["x","x"]},"results":{}}""", "1:2: a variable stands twice")]
    [InlineData("""{"head":{"vars":[5]}}""", "1:18: expected a variable's name, found '5'")]
    [InlineData(Json + """[]]}}""", "1:47: expected a solution as an object, found '['")]
    [InlineData(Json + """{"z":{"type":"uri","value":"u:a"}}]}}""", "1:48: the head names no variable 'z'")]
    [InlineData(Json + """{"x":{"type":"uri"}}]}}""", "1:52: a term without 'type' and 'value'")]
    [InlineData(Json + """{"x":{"type":"iri","value":"u:a"}}]}}""", "1:52: 'iri' is no type of term: expected uri, bnode or literal")]
    [InlineData(Json + """{"x":{"type":"uri","value":"a"}}]}}""", "1:52: 'a' is no absolute IRI: it begins with no scheme")]
    [InlineData(Json + """{"x":{"type":"uri","value":"u: "}}]}}""", "1:52: an IRI must not hold a blank")]
    [InlineData(Json + """{"x":{"type":"literal","value":"a","xml:lang":"e n"}}]}}""", "1:52: 'e n' is no language tag")]
    [InlineData(Json + """{"x":{"type":"literal","value":"\uD800"}}]}}""", "1:78: the string holds half of a surrogate pair")]
    [InlineData(Json + """]}} x""", "1:51: 'x' is invalid after a single JSON value. Expected end of data")]
    public void Json_has_words_and_a_place(string text, string expected) => AssertFault(text, ResultsFormat.Json, expected);

    [Theory]
    [InlineData("", "1:1: Root element is missing")]
    [InlineData("<sparql/>", "1:2: expected <sparql> of http://www.w3.org/2005/sparql-results#")]
    [InlineData("<sparql xmlns='http://www.w3.org/2005/sparql-results#'></sparql>", "1:65: there are neither results nor a boolean")]
    [InlineData(Xml + "\n<results><result><binding name='z'/>", "2:19: the head names no variable 'z'")]
    [InlineData(Xml + "\n<results><result><binding name='x'/>", "2:19: a binding without a term")]
    [InlineData(Xml + "\n<results><result><uri/>", "2:19: <uri> cannot stand here")]
    [InlineData(Xml + "\n<results><result>t</result>", "2:18: text stands outside of a term")]
    [InlineData(Xml + "\n<boolean>maybe</boolean>", "2:17: expected true or false, found 'maybe'")]
    [InlineData(Xml + "\n<results></sparql>", "2:12: The 'results' start tag on line 2 position 2 does not match the end tag of 'sparql'")]
    public void Xml_has_words_and_a_place(string text, string expected) => AssertFault(text, ResultsFormat.Xml, expected);

    [Theory]
    [InlineData("", "1:1: expected a line of variables, found the end of the document")]
    [InlineData("x\n", "1:1: expected a variable, as ?name, found 'x'")]
    [InlineData("?x\t?x\n", "1:1: a variable stands twice")]
    [InlineData("?x\n\"a\"\t\"b\"\n", "2:1: a row of 2 cells, and there are 1 variables")]
    [InlineData("?x\t?y\n1\t<a>\n", "2:4: expected an absolute IRI, which begins with a scheme")]
    [InlineData("?x\na\n", "2:1: expected an IRI, a blank node or a literal, found 'a'")]
    [InlineData("?x\n\"a\n", "2:3: the line ends within a literal: expected '\"'")]
    [InlineData("?x\n\"a\" \n", "2:4: expected the end of the term, found a blank")]
    public void Tsv_has_words_and_a_place(string text, string expected) => AssertFault(text, ResultsFormat.Tsv, expected);

    [Theory]
    [InlineData("", "1:1: expected a line of variables, found the end of the document")]
    [InlineData("x,x\n", "1:1: a variable stands twice")]
    [InlineData("x\na,b\n", "2:1: a row of more cells than the 1 variables")]
    [InlineData("x,y\na\n", "2:1: a row of 1 cells, and there are 2 variables")]
    [InlineData("x\n\"a\n", "2:1: the document ends within this quoted cell")]
    [InlineData("x\n\"a\"b\n", "2:4: expected a comma or the end of the line after the quotation mark, found 'b'")]
    [InlineData("x\na\"\n", "2:2: a quotation mark in a cell that does not begin with one")]
    public void Csv_has_words_and_a_place(string text, string expected) => AssertFault(text, ResultsFormat.Csv, expected);

    [Theory]
    [InlineData(ResultsFormat.Json)]
    [InlineData(ResultsFormat.Csv)]
    [InlineData(ResultsFormat.Tsv)]
    public void Bytes_that_are_not_utf8_are_a_fault(ResultsFormat format)
    {
        var fault = Assert.Throws<RdfSyntaxException>(() => ResultText.Read([0x0A, 0xC3, 0x28], format)).Error;
        Assert.Equal("doc:2:1: a byte that is not UTF-8", fault.ToString());
    }

    private static void AssertFault(string text, ResultsFormat format, string expected) =>
        Assert.Equal($"doc:{expected}", Assert.Throws<RdfSyntaxException>(() => ResultText.Read(text, format)).Error.ToString());
}
