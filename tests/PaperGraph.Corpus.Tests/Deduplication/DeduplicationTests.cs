using PaperGraph.Model;

namespace PaperGraph.Corpus.Tests.Deduplication;

public sealed class DeduplicationTests
{
    // Two titles (or identifiers beside a common one) and whether they are one paper.
    [Theory]
    [InlineData("Deep Rivers in Layers", "deep rivers in layers", true)]
    [InlineData("Deep Rivers in Layers", "DEEP RIVERS IN LAYERS!", true)]
    [InlineData("Ré-Identification of Rivers", "Re-identification of  Rivers", true)]
    [InlineData("{Deep} Rivers in $L$ayers", "Deep Rivers in Layers", true)]
    [InlineData("\\\\emph{Deep} Rivers in Layers", "Deep Rivers in Layers", true)]
    [InlineData("Learning C for River Models", "Learning C++ for River Models", false)]
    [InlineData("Deep Rivers in Layers", "Deep Rivers in Layers II", false)]
    public void Compares_titles_by_letters_and_digits(string first, string second, bool isSame)
    {
        var corpus = Reading.Text($"{Line(first, "Text.")}\n{Line(second, "Text.")}");

        Assert.Equal(isSame ? 1 : 2, corpus.Papers.Length);
    }

    [Theory]
    [InlineData("\"doi\": \"10.1000/A\"", "\"url\": \"https://doi.org/10.1000/a\"", true)]
    [InlineData("\"id\": \"2401.00001v2\"", "\"url\": \"https://arxiv.org/abs/2401.00001\"", true)]
    [InlineData("\"id\": \"cs/0112017\"", "\"arxiv_id\": \"arXiv:cs.LG/0112017v1\"", true)]
    [InlineData("\"doi\": \"10.1000/a\"", "\"doi\": \"10.1000/b\"", false)]
    [InlineData("\"id\": \"a\"", "\"id\": \"a\"", false)]
    public void Joins_records_of_one_identifier_whatever_their_titles(string first, string second, bool isSame)
    {
        var corpus = Reading.Text($"{Line("Deep Rivers in Layers", "Text.", first)}\n{Line("Shallow Rivers, Revised", "Text.", second)}");

        Assert.Equal(isSame ? 1 : 2, corpus.Papers.Length);
    }

    [Theory]
    [InlineData("\"arxiv_id\": \"2401.00001\"", "\"arxiv_id\": \"2401.00002\"", 2)]
    [InlineData("\"doi\": \"10.1000/a\"", "\"doi\": \"10.1000/b\"", 2)]
    [InlineData("\"doi\": \"10.1000/a\"", "\"arxiv_id\": \"2401.00001\"", 1)]
    [InlineData("\"doi\": \"10.1000/a\"", "\"year\": 2020", 1)]
    public void Equal_titles_stay_apart_when_identifiers_disagree(string first, string second, int papers)
    {
        var corpus = Reading.Text($"{Line("Deep Rivers in Layers", "Text.", first)}\n{Line("Deep Rivers in Layers", "Text.", second)}");

        Assert.Equal(papers, corpus.Papers.Length);
    }

    [Fact]
    public void One_wrong_doi_does_not_join_papers_with_different_arxiv_identifiers()
    {
        var corpus = Reading.Text(string.Join('\n', Enumerable.Range(1, 3).Select(i => Line($"Paper number {i}", "Text.", $"\"doi\": \"10.1000/proceedings\", \"arxiv_id\": \"2401.0000{i}\""))));

        Assert.Equal(["arxiv:2401.00001", "arxiv:2401.00002", "arxiv:2401.00003"], corpus.Papers.Select(static paper => paper.Id.Value).ToArray());
    }

    [Fact]
    public void A_short_title_alone_joins_nothing()
    {
        var corpus = Reading.Text($"{Line("Editorial", "This issue is about rivers.")}\n{Line("Editorial", "This issue is about bridges.")}\n{Line("editorial", "This issue is about rivers.")}");

        Assert.Equal(2, corpus.Papers.Length);
        Assert.Equal(2, corpus.Papers.Select(static paper => paper.Id).Distinct().Count());
    }

    [Fact]
    public void The_paper_keeps_the_best_of_each_record_and_every_source()
    {
        var paper = Assert.Single(Reading.Files(
            ("b.jsonl", Line("DEEP RIVERS IN LAYERS", "The longer text of both.", "\"year\": 2021, \"keywords\": [\"soil\", \"river\"]")),
            ("a.jsonl", $"\n{Line("Deep Rivers in Layers", "The short text.", "\"doi\": \"10.1000/a\", \"year\": 2020, \"keywords\": [\"bend\", \"soil\"]")}")).Papers);

        Assert.Equal("doi:10.1000/a", paper.Id.Value);
        Assert.Equal("Deep Rivers in Layers", paper.Title);
        Assert.Equal("The longer text of both.", paper.Abstract);
        Assert.Equal(2020, paper.Year);
        Assert.Equal(["bend", "river", "soil"], paper.Keywords.Order(StringComparer.Ordinal).ToArray());
        Assert.Equal([new SourceLocation("a.jsonl", 2), new SourceLocation("b.jsonl", 1)], paper.Sources.ToArray());
    }

    [Fact]
    public void A_record_without_abstract_is_kept_when_another_has_it()
    {
        var corpus = Reading.Text($"{Line("Deep Rivers in Layers", "")}\n{Line("Deep rivers in layers", "Text.")}\n{Line("Alone without a Text", "")}");

        Assert.Equal(2, Assert.Single(corpus.Papers).Sources.Length);
        Assert.Equal(["MissingAbstract 3"], corpus.Faults());
    }

    [Theory]
    [InlineData("\"id\": \"s0-001\"", "s0-001")]
    [InlineData("\"id\": \"key with blanks/é\"", "key-with-blanks")]
    [InlineData("\"id\": \"https://arxiv.org/abs/2401.00001v1\"", "arxiv:2401.00001")]
    [InlineData("\"id\": \"7\", \"doi\": \"10.1000/A<b\"", "doi:10.1000/a-b")]
    [InlineData("\"year\": 2020", "deep-rivers-in-layers")]
    public void Names_a_paper_by_the_best_identifier_it_has(string identifiers, string expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Text(Line("Deep Rivers in Layers", "Text.", identifiers)).Papers).Id.Value);

    [Fact]
    public void An_own_id_that_two_papers_have_names_neither()
    {
        var corpus = Reading.Text($"{Line("Deep Rivers in Layers", "Text.", "\"id\": \"1\"")}\n{Line("What Bridges Say", "Text.", "\"id\": \"1\"")}");

        Assert.Equal(["deep-rivers-in-layers", "what-bridges-say"], corpus.Papers.Select(static paper => paper.Id.Value).ToArray());
    }

    [Fact]
    public void The_outcome_is_the_same_in_any_order_of_files()
    {
        var records = new[]
        {
            Line("Deep Rivers in Layers", "Text one.", "\"arxiv_id\": \"2401.00001\""),
            Line("Deep Rivers in Layers", "Text two.", "\"arxiv_id\": \"2401.00002\""),
            Line("Deep rivers in layers", "Text three, without identifier."),
            Line("Deep Rivers in Layers!", "Text four.", "\"doi\": \"10.1000/a\""),
            Line("What Bridges Say", "Text five.", "\"doi\": \"10.1000/a\", \"id\": \"1\""),
            Line("What Bridges Say", "Text six.", "\"id\": \"1\""),
        };
        var files = records.Select(static (record, i) => ($"{i}.jsonl", record)).ToArray();
        var expected = Describe(Reading.Files(files));

        for (var turn = 1; turn < files.Length; turn++)
            Assert.Equal(expected, Describe(Reading.Files([.. files[turn..], .. files[..turn]])));
        Assert.Equal(expected, Describe(Reading.Files([.. files.Reverse()])));
    }

    private static string Describe(PaperCorpus corpus) =>
        string.Join('\n', corpus.Papers.Select(static paper => $"{paper.Id} {paper.Title} {paper.Abstract} {paper.Doi} {paper.ArxivId} {string.Join(',', paper.Sources)}"));

    private static string Line(string title, string text, string more = "\"year\": 2020") => $$"""{"title": "{{title}}", "abstract": "{{text}}", {{more}}}""";
}
