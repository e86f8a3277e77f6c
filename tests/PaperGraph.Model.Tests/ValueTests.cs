namespace PaperGraph.Model.Tests;

public sealed class ValueTests
{
    [Theory]
    [InlineData(DiagnosticCode.MalformedJson, "PG0007", true)]
    [InlineData(DiagnosticCode.MalformedThesaurus, "PG0013", true)]
    [InlineData(DiagnosticCode.RepairedText, "PG0100", false)]
    public void Diagnostics_have_an_identifier_and_tell_whether_they_reject(DiagnosticCode code, string identifier, bool rejects)
    {
        Assert.Equal(identifier, code.ToIdentifier());
        Assert.Equal(rejects, new Diagnostic(code, new SourceLocation("a", 1), "b").IsRejection);
    }

    [Fact]
    public void Sources_come_by_file_then_line()
    {
        SourceLocation[] places = [new("b", 1), new("a", 10), new("a", 9), new("B", 3)];
        Assert.Equal([new("B", 3), new("a", 9), new("a", 10), new("b", 1)], places.Order());
    }

    [Theory]
    [InlineData("a.txt", 3, "a.txt:3")]
    [InlineData("a.txt", 0, "a.txt")]
    public void Sources_show_the_line_where_there_is_one(string file, int line, string expected) =>
        Assert.Equal(expected, new SourceLocation(file, line).ToString());

    [Fact]
    public void Repositories_are_equal_whatever_the_case_of_their_address()
    {
        var (first, second) = (new Repository("https://github.com/A/b", "github.com", "A", "b"), new Repository("https://github.com/a/B", "github.com", "a", "B"));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, first with { Url = "https://github.com/A/c" });
    }

    [Fact]
    public void Extractors_are_equal_by_name_and_version()
    {
        Assert.Equal(new ExtractorId("links", "1"), new ExtractorId("links", "1"));
        Assert.NotEqual(new ExtractorId("links", "1"), new ExtractorId("links", "2"));
        Assert.Equal("links/2", new ExtractorId("links", "2").ToString());
    }
}
