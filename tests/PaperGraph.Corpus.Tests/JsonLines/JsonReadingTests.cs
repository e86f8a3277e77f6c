using PaperGraph.Model;

namespace PaperGraph.Corpus.Tests.JsonLines;

public sealed class JsonReadingTests
{
    [Theory]
    [InlineData("ut of a longer line\"}")]
    [InlineData("\u00C3(\u00FF")]
    public void A_first_line_that_is_damaged_does_not_make_a_listing_of_one_record(string first)
    {
        var corpus = Reading.Text($"{first}\n{Reading.JsonLine("Good")}\n");

        Assert.Equal(["Good"], corpus.Titles());
        Assert.Equal(["MalformedJson 1"], corpus.Faults());
    }

    [Fact]
    public void Reads_every_field()
    {
        var paper = Assert.Single(Reading.Text(
            """
            {"ID": "arXiv:2401.00001v3", "Title": "Rivers in Layers", "abstract": "  Beds\n  of rivers.", "doi": "10.1000/X1", "update_date": "2024-02-03", "year": 2023,
             "authors": [{"given": "Ada", "family": "Byron"}, {"name": "Karl Benz"}, "Mary Jones"], "categories": "cs.LG stat.ML", "keywords": ["soil", "river", "soil"],
             "url": "https://example.org/rivers", "unknown": {"title": "not this"}}
            """).Papers);

        Assert.Equal("arxiv:2401.00001", paper.Id.Value);
        Assert.Equal("Rivers in Layers", paper.Title);
        Assert.Equal("Beds of rivers.", paper.Abstract);
        Assert.Equal("10.1000/x1", paper.Doi);
        Assert.Equal(2023, paper.Year);
        Assert.Equal(["Ada Byron", "Karl Benz", "Mary Jones"], paper.Authors.ToArray());
        Assert.Equal(["cs.LG", "stat.ML"], paper.Categories.ToArray());
        Assert.Equal(["soil", "river"], paper.Keywords.ToArray());
        Assert.Equal("https://example.org/rivers", paper.Url);
        Assert.Equal([new SourceLocation("input", 1)], paper.Sources.ToArray());
    }

    [Theory]
    [InlineData("""{"title": "T", "text": "from text"}""", "from text")]
    [InlineData("""{"title": "T", "summary": "from summary", "description": "no"}""", "from summary")]
    [InlineData("""{"title": "T", "description": "no", "abstract": "from abstract"}""", "from abstract")]
    [InlineData("""{"title": "T", "abstract": "", "summary": "from summary"}""", "from summary")]
    [InlineData("""{"title": ["T"], "abstract": "as Crossref has it"}""", "as Crossref has it")]
    [InlineData("""{"title": "T", "abstract": "sl\u0061sh \\ \"quote\" \ud83d\ude00"}""", "slash \\ \"quote\" \U0001F600")]
    public void Finds_the_abstract_under_its_names(string line, string expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Text(line).Papers).Abstract);

    [Fact]
    public void A_line_cut_in_half_costs_that_line_only()
    {
        var lines = new[] { Reading.JsonLine("One"), Reading.JsonLine("Two")[..40], "not json", "[1, 2]", "", Reading.JsonLine("Three") };

        var corpus = Reading.Text(string.Join('\n', lines));

        Assert.Equal(["One", "Three"], corpus.Titles());
        Assert.Equal(["MalformedJson 2", "MalformedJson 3", "MalformedJson 4"], corpus.Faults());
        Assert.Contains("cut short", corpus.Diagnostics[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_line_cut_in_half_does_not_hide_the_format()
    {
        var corpus = Reading.Text($"{Reading.JsonLine("One")[..30]}\n{Reading.JsonLine("Two")}\n");

        Assert.Equal(["Two"], corpus.Titles());
        Assert.Equal(["MalformedJson 1"], corpus.Faults());
    }

    [Theory]
    [InlineData("[\n{0},\n{1}\n]", 2, 3)]
    [InlineData("[{0},{1}]", 1, 1)]
    [InlineData("\n\n[ {0} , {1} ]\n", 3, 3)]
    [InlineData("{0}\n{1}", 1, 2)]
    public void Reads_arrays_and_lines_alike(string layout, int firstLine, int secondLine)
    {
        var text = layout.Replace("{0}", Reading.JsonLine("One"), StringComparison.Ordinal).Replace("{1}", Reading.JsonLine("Two"), StringComparison.Ordinal);

        var corpus = Reading.Text(text);

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(["One", "Two"], corpus.Titles());
        Assert.Equal(
            [firstLine, secondLine],
            corpus.Papers.OrderBy(static paper => paper.Title, StringComparer.Ordinal).Select(static paper => paper.Sources[0].Line));
    }

    [Fact]
    public void Reads_objects_that_span_lines_and_resumes_after_a_broken_one()
    {
        const string Text = """
            [
              {
                "title": "One",
                "abstract": "First {text} with \"braces\"."
              },
              {
                "title": "Two,
                "authors": [
                  {"name": "A"}
                ]
              },
              {
                "title": "Three",
                "abstract": "Third text."
              }
            ]
            """;

        var corpus = Reading.Text(Text);

        Assert.Equal(["One", "Three"], corpus.Titles());
        Assert.Equal(["MalformedJson 6"], corpus.Faults());
    }

    [Fact]
    public void An_array_that_ends_early_keeps_what_is_whole()
    {
        var corpus = Reading.Text($"[\n{Reading.JsonLine("One")},\n{Reading.JsonLine("Two")[..50]}");

        Assert.Equal(["One"], corpus.Titles());
        Assert.Equal(["MalformedJson 3"], corpus.Faults());
    }

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\ud83d")]
    [InlineData("\0")]
    [InlineData("\u202E")]
    public void Repairs_and_reports_control_characters_and_lone_surrogates(string dirt)
    {
        var corpus = Reading.Text($$"""{"title": "A{{dirt}}B", "abstract": "Short."}""");

        Assert.Equal(["AB"], corpus.Titles());
        Assert.Equal(["RepairedText 1"], corpus.Faults());
    }
}
