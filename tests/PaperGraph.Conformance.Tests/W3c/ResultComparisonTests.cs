using System.Text;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Conformance.Tests.W3c;

public sealed class ResultComparisonTests
{
    private const string Integer = "^^<http://www.w3.org/2001/XMLSchema#integer>";

    [Theory]
    [InlineData("?x\t?y\n1\t2\n", "?y\t?x\n2\t1\n", true)]
    [InlineData("?x\n1\n2\n", "?x\n2\n1\n", true)]
    [InlineData("?x\n1\n1\n2\n", "?x\n1\n2\n2\n", false)]
    [InlineData("?x\n1\n", "?x\n1\n1\n", false)]
    [InlineData("?x\n1\n", "?y\n1\n", false)]
    [InlineData("?x\n\n", "?x\n\"\"\n", false)]
    [InlineData("?x\t?y\n_:a\t_:b\n_:b\t_:a\n", "?x\t?y\n_:x\t_:y\n_:y\t_:x\n", true)]
    [InlineData("?x\t?y\n_:a\t_:b\n_:b\t_:a\n", "?x\t?y\n_:x\t_:x\n_:y\t_:y\n", false)]
    [InlineData("?x\t?y\n_:a\t1\n_:a\t2\n", "?x\t?y\n_:x\t1\n_:y\t2\n", false)]
    [InlineData("?x\n01\n", "?x\n1\n", true)]
    [InlineData("?x\n1.50\n", "?x\n1.5\n", true)]
    [InlineData("?x\n1.0e6\n", "?x\n1E6\n", true)]
    [InlineData("?x\n1\n", "?x\n1.0\n", false)]
    [InlineData("?x\n1\n", "?x\n\"1\"\n", false)]
    [InlineData("?x\n\"x\"" + Integer + "\n", "?x\n\"y\"" + Integer + "\n", false)]
    [InlineData("\n\n", "\n\n", true)]
    [InlineData("\n\n", "\n\n\n", false)]
    public void Solutions_are_a_bag(string expected, string actual, bool isSame) => Assert.Equal(isSame, Same(expected, actual));

    [Theory]
    [InlineData("?x\n1\n2\n", "?x\n1\n2\n", true)]
    [InlineData("?x\n1\n2\n", "?x\n2\n1\n", false)]
    [InlineData("?x\n_:a\n_:b\n_:a\n", "?x\n_:x\n_:y\n_:x\n", true)]
    [InlineData("?x\n_:a\n_:b\n_:a\n", "?x\n_:x\n_:x\n_:y\n", false)]
    public void Or_a_sequence_where_the_order_counts(string expected, string actual, bool isSame) =>
        Assert.Equal(isSame, Same(expected, actual, isOrdered: true));

    [Theory]
    [InlineData("?x\n1\n1\n2\n", "?x\n1\n2\n2\n", true)]
    [InlineData("?x\n1\n1\n", "?x\n2\n", false)]
    public void Or_a_set_where_duplicates_do_not(string expected, string actual, bool isSame) =>
        Assert.Equal(isSame, Same(expected, actual, isLax: true));

    [Theory]
    [InlineData("x,y\nu:a,_:n\n", "?x\t?y\n<u:a>\t_:m\n", true)]
    [InlineData("x,y\nu:a,\n", "?x\t?y\n\"u:a\"@en\t\"\"\n", true)]
    [InlineData("x\n1.0E6\n", "?x\n1e6\n", true)]
    [InlineData("x,y\n_:n,_:n\n", "?x\t?y\n_:m\t_:k\n", false)]
    [InlineData("x\na\n", "?x\n\"b\"\n", false)]
    public void Csv_is_compared_by_its_texts(string expected, string actual, bool isSame)
    {
        using var result = Read(expected, ResultsFormat.Csv);
        using var other = Read(actual, ResultsFormat.Tsv);
        Assert.Equal(isSame, ResultComparison.Same(ExpectedResult.Of(result) with { IsText = true }, other));
    }

    [Fact]
    public void A_difference_is_told()
    {
        using var expected = Read("?x\n1\n2\n", ResultsFormat.Tsv);
        using var actual = Read("?x\n2\n3\n", ResultsFormat.Tsv);
        Assert.Equal(
            $"expected 2 solutions, got 2; missing:\n  \"1\"{Integer}\nnot expected:\n  \"3\"{Integer}",
            ResultComparison.Difference(ExpectedResult.Of(expected), actual));
    }

    [Fact]
    public void Results_of_different_forms_differ()
    {
        using var yes = new BooleanResult(true);
        using var no = new BooleanResult(false);
        using var none = new SolutionTable();
        Assert.Null(ResultComparison.Difference(ExpectedResult.Of(yes), yes));
        Assert.Equal("expected the answer yes, got the answer no", ResultComparison.Difference(ExpectedResult.Of(yes), no));
        Assert.Equal("expected the answer yes, got solutions", ResultComparison.Difference(ExpectedResult.Of(yes), none));
    }

    [Theory]
    [InlineData(
        "rs:solution [ rs:index 2; rs:binding [ rs:variable 'x'; rs:value 'b' ] ], [ rs:index 1; rs:binding [ rs:variable 'x'; rs:value 'a' ] ]",
        true,
        "a b")]
    [InlineData("rs:solution [ rs:binding [ rs:variable 'x'; rs:value 'b' ] ], [ ]", false, "b ")]
    [InlineData("", false, "")]
    public void Results_in_rdf_are_read(string solutions, bool isOrdered, string cells)
    {
        const string Prefix = "@prefix rs: <http://www.w3.org/2001/sw/DataAccess/tests/result-set#> . ";
        var turtle = $"{Prefix}[] a rs:ResultSet ; rs:resultVariable 'x' ; {solutions} .";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(turtle));
        var result = DawgResultSet.Read(RdfReader.ReadAll(stream, RdfSyntax.Turtle))!;
        Assert.Equal(["x"], result.Variables.AsEnumerable());
        Assert.Equal(isOrdered, result.IsOrdered);
        Assert.Equal(cells, string.Join(' ', result.Rows!.Select(row => row[0].Text)));
    }

    private static bool Same(string expected, string actual, bool isOrdered = false, bool isLax = false)
    {
        using var result = Read(expected, ResultsFormat.Tsv);
        using var other = Read(actual, ResultsFormat.Tsv);
        return ResultComparison.Same(ExpectedResult.Of(result), other, isOrdered, isLax);
    }

    private static QueryResult Read(string text, ResultsFormat format)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ResultsReader.Read(stream, format);
    }
}
