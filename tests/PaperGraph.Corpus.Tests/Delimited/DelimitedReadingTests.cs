namespace PaperGraph.Corpus.Tests.Delimited;

public sealed class DelimitedReadingTests
{
    [Theory]
    [InlineData("title,abstract,year\n\"One, or more\",Text one.,2020\n", "csv", "One, or more")]
    [InlineData("Title;Abstract\r\nOne, or more;Text one.\r\n", "csv", "One, or more")]
    [InlineData("id\ttitle\tabstract\nx1\tOne, or more\tText one.\n", "tsv", "One, or more")]
    [InlineData("title|abstract\nOne, or more|Text one.", "csv", "One, or more")]
    [InlineData("\uFEFF\"Title\",\"Abstract\"\n\"One \"\"or\"\" more\",\"Text one.\"\n", "csv", "One \"or\" more")]
    public void Finds_the_separator_from_the_header(string text, string format, string title)
    {
        var corpus = Reading.Text(text);

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(format, Assert.Single(corpus.Files).Format);
        var paper = Assert.Single(corpus.Papers);
        Assert.Equal(title, paper.Title);
        Assert.Equal("Text one.", paper.Abstract);
    }

    [Fact]
    public void Quoted_fields_may_hold_line_ends_and_rows_know_where_they_begin()
    {
        var corpus = Reading.Text("title,abstract\nOne,\"First\nline\n\nand more.\"\n\nTwo,Second.\n");

        Assert.Equal(["One", "Two"], corpus.Titles());
        Assert.Equal(["First line and more. 2", "Second. 7"], corpus.Papers.Select(static paper => $"{paper.Abstract} {paper.Sources[0].Line}").ToArray());
    }

    [Fact]
    public void Ragged_rows_are_reported_where_they_begin_and_the_rest_is_kept()
    {
        var corpus = Reading.Text("title,abstract\nOne,First.\nTwo\n\"Th\nree\",a,b\nFour,Fourth.,,\nFive,Fifth.\n");

        Assert.Equal(["Five", "Four", "One"], corpus.Titles());
        Assert.Equal(["MalformedRow 3", "MalformedRow 4"], corpus.Faults());
    }

    [Fact]
    public void A_quote_that_never_closes_costs_one_line()
    {
        var corpus = Reading.Text("title,abstract\nOne,First.\n\"Two,Second.\nThree,Third.\nFour,Fourth.\n");

        Assert.Equal(["Four", "One", "Three"], corpus.Titles());
        Assert.Equal(["MalformedRow 3"], corpus.Faults());
    }

    [Fact]
    public void A_table_without_a_title_column_is_refused_when_the_format_is_forced()
    {
        var corpus = Reading.Text("name,abstract\nOne,First.\n", "csv");

        Assert.Empty(corpus.Papers);
        Assert.Equal(["MissingHeader 1"], corpus.Faults());
    }

    [Fact]
    public void Rows_without_title_or_abstract_are_rejected()
    {
        var corpus = Reading.Text("title,abstract\n,First.\nTwo,\nThree, \n");

        Assert.Empty(corpus.Papers);
        Assert.Equal(["MissingTitle 2", "MissingAbstract 3", "MissingAbstract 4"], corpus.Faults());
    }
}
