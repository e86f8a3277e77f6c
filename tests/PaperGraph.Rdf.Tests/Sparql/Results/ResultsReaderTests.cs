using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Rdf.Tests.Sparql.Results;

public sealed class ResultsReaderTests
{
    private const string Namespace = "http://www.w3.org/2005/sparql-results#";

    [Theory]
    [InlineData("""{"head":{"vars":["x","y"]},"results":{"bindings":[{"y":{"type":"uri","value":"u:a"}},{}]}}""", "x y", "- <u:a>", "- -")]
    [InlineData(
        """{"results":{"bindings":[{"x":{"value":"5","datatype":"u:d","type":"typed-literal"}}]},"head":{"vars":["x"]}}""",
        "x",
        "\"5\"^^<u:d>")]
    [InlineData(
        """{"head":{"link":["l"],"vars":["x"]},"more":[{}],"results":{"distinct":false,"bindings":[{"x":{"type":"literal","value":"a\"\u00e9\uD83D\uDE00","xml:lang":"EN-gb","its":1}}]}}""",
        "x",
        "\"a\"é😀\"@en-gb")]
    [InlineData(
        """{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"bnode","value":"b"}},{"x":{"type":"bnode","value":"nodeID://1"}},{"x":{"type":"bnode","value":"genid0"}},{"x":{"type":"bnode","value":"nodeID://1"}}]}}""",
        "x",
        "_:b",
        "_:genid0",
        "_:genid1",
        "_:genid0")]
    [InlineData("""{"head":{"vars":[]},"results":{"bindings":[]}}""", "")]
    public void Json_gives_its_solutions(string text, params string[] expected) =>
        Assert.Equal(expected, ResultText.Lines(ResultText.Read(text, ResultsFormat.Json)));

    [Theory]
    [InlineData(
        "<head><variable name='x'/><variable name='y'></variable><link href='l'/></head><results><result><binding name='y'><uri>u:a</uri></binding></result><result/></results>",
        "x y",
        "- <u:a>",
        "- -")]
    [InlineData(
        "<head><variable name='x'/></head><results><result><binding name='x'><literal datatype='u:d'> 5<!-- c --><![CDATA[<]]></literal></binding></result></results>",
        "x",
        "\" 5<\"^^<u:d>")]
    [InlineData(
        "<head><variable name='x'/></head><results ordered='true'><result> <binding name='x'> <literal xml:lang='EN'/> </binding> </result></results>",
        "x",
        "\"\"@en")]
    [InlineData(
        "<head><variable name='x'/></head><results><result><binding name='x'><bnode>nodeID://1</bnode></binding></result><result><binding name='x'><literal> </literal></binding></result></results>",
        "x",
        "_:genid0",
        "\" \"")]
    [InlineData("<head/><results/>", "")]
    public void Xml_gives_its_solutions(string content, params string[] expected) =>
        Assert.Equal(expected, ResultText.Lines(ResultText.Read($"<sparql xmlns='{Namespace}'>{content}</sparql>", ResultsFormat.Xml)));

    [Theory]
    [InlineData("?x\t?y\n<u:a>\t_:b\n\t\"t\"@EN\n", "x y", "<u:a> _:b", "- \"t\"@en")]
    [InlineData(
        "?x\r\n5\r\n-5.0\r\n1e0\r\ntrue\r\n\r\n",
        "x",
        "\"5\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "\"-5.0\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "\"1e0\"^^<http://www.w3.org/2001/XMLSchema#double>",
        "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
        "-")]
    [InlineData("?x\n'it\\'s \"so\"'@en\n'a\\tb'^^<u:d>", "x", "\"it's \"so\"\"@en", "\"a\tb\"^^<u:d>")]
    [InlineData("?x\n\"\\u00e9\\\\\\\"\"", "x", "\"é\\\"\"")]
    [InlineData("\n\n", "", "")]
    public void Tsv_gives_its_solutions(string text, params string[] expected) =>
        Assert.Equal(expected, ResultText.Lines(ResultText.Read(text, ResultsFormat.Tsv)));

    [Theory]
    [InlineData("x,y\r\nu:a,_:b\r\n,5\r\n", "x y", "\"u:a\" \"_:b\"", "- \"5\"")]
    [InlineData("x,y\n\"a,\"\"b\r\nc\",\"\"\n,", "x y", "\"a,\"b\r\nc\" \"\"", "- -")]
    [InlineData("x\n\n", "x", "-")]
    [InlineData("\r\n\r\n", "", "")]
    public void Csv_gives_plain_strings(string text, params string[] expected) =>
        Assert.Equal(expected, ResultText.Lines(ResultText.Read(text, ResultsFormat.Csv)));

    [Theory]
    [InlineData(ResultsFormat.Json, """{"boolean":true,"head":{}}""", true)]
    [InlineData(
        ResultsFormat.Xml,
        "<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head/><boolean> false </boolean></sparql>",
        false)]
    [InlineData(ResultsFormat.Tsv, "true\n", true)]
    [InlineData(ResultsFormat.Tsv, "false", false)]
    public void An_answer_is_read(ResultsFormat format, string text, bool expected) =>
        Assert.Equal(expected, Assert.IsType<BooleanResult>(ResultText.Read(text, format)).Value);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name() =>
        Assert.Equal(["x"], ResultText.Lines(ResultText.Read("\uFEFFx\r\n", ResultsFormat.Csv)));

    [Fact]
    public void A_table_can_be_read_again()
    {
        using var table = new SolutionTable("x");
        table.AddRow(new Literal("a"));
        Assert.Equal(["x", "\"a\""], ResultText.Lines(table));
        Assert.Equal(["x"], ResultText.Lines(table));
        table.Rewind();
        Assert.Equal(["x", "\"a\""], ResultText.Lines(table));
    }

    [Fact]
    public void A_table_takes_a_row_of_its_own_width_only()
    {
        using var table = new SolutionTable("x", "y");
        Assert.Throws<ArgumentException>(() => table.AddRow(new Literal("a")));
        Assert.Throws<ArgumentException>(() => new SolutionTable("x", "x"));
        Assert.Throws<InvalidOperationException>(() => table.Set(0, TermView.Literal("a"u8)));
    }
}
