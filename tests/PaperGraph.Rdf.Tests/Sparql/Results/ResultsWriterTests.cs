using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Rdf.Tests.Sparql.Results;

public sealed class ResultsWriterTests
{
    [Theory]
    [InlineData(ResultsFormat.Json,
        """
        {"head":{"vars":["a","b"]},"results":{"bindings":[
        {"a":{"type":"uri","value":"http://a/?x&y"},"b":{"type":"bnode","value":"n"}},
        {"a":{"type":"literal","value":"t","xml:lang":"en"}},
        {"b":{"type":"literal","value":"5","datatype":"http://www.w3.org/2001/XMLSchema#integer"}},
        {"a":{"type":"literal","value":""}},
        {}
        ]}}

        """)]
    [InlineData(ResultsFormat.Xml,
        """
        <?xml version="1.0"?>
        <sparql xmlns="http://www.w3.org/2005/sparql-results#">
        <head>
        <variable name="a"/>
        <variable name="b"/>
        </head>
        <results>
        <result><binding name="a"><uri>http://a/?x&amp;y</uri></binding><binding name="b"><bnode>n</bnode></binding></result>
        <result><binding name="a"><literal xml:lang="en">t</literal></binding></result>
        <result><binding name="b"><literal datatype="http://www.w3.org/2001/XMLSchema#integer">5</literal></binding></result>
        <result><binding name="a"><literal></literal></binding></result>
        <result></result>
        </results>
        </sparql>

        """)]
    [InlineData(ResultsFormat.Csv, "a,b\r\nhttp://a/?x&y,_:n\r\nt,\r\n,5\r\n\"\",\r\n,\r\n")]
    [InlineData(ResultsFormat.Tsv, "?a\t?b\n<http://a/?x&y>\t_:n\n\"t\"@en\t\n\t5\n\"\"\t\n\t\n")]
    public void Each_kind_of_term_has_its_form(ResultsFormat format, string expected)
    {
        using var table = new SolutionTable("a", "b");
        table.AddRow(new Iri("http://a/?x&y"), new BlankNode("n"));
        table.AddRow(new Literal("t", "en"), default);
        table.AddRow(default, Literal.Of(5));
        table.AddRow(new Literal(""), default);
        table.AddRow();
        Assert.Equal(expected, ResultText.Write(table, format));
    }

    [Theory]
    [InlineData(ResultsFormat.Json, "{\"x\":{\"type\":\"literal\",\"value\":\"\\\"\\\\\\n\\r\\t\\u0001,<&>é😀\"}}")]
    [InlineData(ResultsFormat.Csv, "\r\n\"\"\"\\\n\r\t\u0001,<&>é😀\"\r\n")]
    [InlineData(ResultsFormat.Tsv, "\n\"\\\"\\\\\\n\\r\\t\u0001,<&>é😀\"\n")]
    public void What_the_format_needs_escaped_is_escaped(ResultsFormat format, string expected)
    {
        using var table = new SolutionTable("x");
        table.AddRow(new Literal("\"\\\n\r\t\u0001,<&>é😀"));
        Assert.Contains(expected, ResultText.Write(table, format), StringComparison.Ordinal);
    }

    [Fact]
    public void Xml_escapes_its_markup_and_the_return()
    {
        using var table = new SolutionTable("x");
        table.AddRow(new Literal("\"\\\n\r\t,<&>é\uFFFD😀"));
        const string Expected = "<literal>&quot;\\\n&#xD;\t,&lt;&amp;&gt;é\uFFFD😀</literal>";
        Assert.Contains(Expected, ResultText.Write(table, ResultsFormat.Xml), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("a\u001F")]
    [InlineData("a\uFFFE")]
    [InlineData("\uFFFFb")]
    public void Xml_refuses_what_it_has_no_way_to_write(string text)
    {
        using var table = new SolutionTable("x");
        table.AddRow(new Literal(text));
        Assert.Throws<NotSupportedException>(() => ResultText.Write(table, ResultsFormat.Xml));
    }

    [Theory]
    [InlineData("1", "integer", "1")]
    [InlineData("-01", "integer", "-01")]
    [InlineData("1.0", "integer", "\"1.0\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("1.5", "decimal", "1.5")]
    [InlineData(".5", "decimal", ".5")]
    [InlineData("1", "decimal", "\"1\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [InlineData("1.", "decimal", "\"1.\"^^<http://www.w3.org/2001/XMLSchema#decimal>")]
    [InlineData("1.0E6", "double", "1.0E6")]
    [InlineData("1e-3", "double", "1e-3")]
    [InlineData("INF", "double", "\"INF\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [InlineData("1", "float", "\"1\"^^<http://www.w3.org/2001/XMLSchema#float>")]
    [InlineData("true", "boolean", "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>")]
    public void Tsv_leaves_the_quotation_marks_off_where_the_number_tells_its_datatype(string text, string datatype, string expected)
    {
        using var table = new SolutionTable("x");
        table.AddRow(new Literal(text, new Iri("http://www.w3.org/2001/XMLSchema#" + datatype)));
        Assert.Equal($"?x\n{expected}\n", ResultText.Write(table, ResultsFormat.Tsv));
    }

    [Theory]
    [InlineData(ResultsFormat.Json, true, "{\"head\":{},\"boolean\":true}\n")]
    [InlineData(
        ResultsFormat.Xml,
        false,
        "<?xml version=\"1.0\"?>\n<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n<head/>\n<boolean>false</boolean>\n</sparql>\n")]
    [InlineData(ResultsFormat.Csv, true, "true\r\n")]
    [InlineData(ResultsFormat.Tsv, false, "false\n")]
    public void An_answer_is_one_word(ResultsFormat format, bool answer, string expected)
    {
        using var result = new BooleanResult(answer);
        Assert.Equal(expected, ResultText.Write(result, format));
    }

    [Theory]
    [InlineData(ResultsFormat.Json, "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[\n{},\n{}\n]}}\n")]
    [InlineData(ResultsFormat.Csv, "\r\n\r\n\r\n")]
    [InlineData(ResultsFormat.Tsv, "\n\n\n")]
    public void Solutions_without_variables_are_counted(ResultsFormat format, string expected)
    {
        using var table = new SolutionTable();
        table.AddRow();
        table.AddRow();
        Assert.Equal(expected, ResultText.Write(table, format));
    }

    [Fact]
    public void A_cell_may_be_longer_than_any_buffer()
    {
        var text = new string('x', 300_000);
        foreach (var format in Enum.GetValues<ResultsFormat>())
        {
            using var table = new SolutionTable("x");
            table.AddRow(new Literal(text));
            Assert.Contains(text, ResultText.Write(table, format), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_graph_has_no_results_format()
    {
        using var graph = new EmptyGraph();
        Assert.Throws<ArgumentException>(() => ResultText.Write(graph, ResultsFormat.Json));
    }

    private sealed class EmptyGraph : GraphResult
    {
        public override void WriteTo(IQuadSink sink)
        {
        }
    }
}
