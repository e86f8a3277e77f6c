using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Tests.Papers;

namespace PaperGraph.Evaluation.Tests.Scoring;

public class DocumentScorerTests
{
    private const string Title = "Counting leaves";

    [Theory]
    [InlineData("methods", "a [m:graph network] here", "a [m:graph network] here", "1 1 1 1")]
    [InlineData("methods", "[m:graph network] and [m:graph networks]", "[m:graph network] and graph networks", "1 1 1 1")]
    [InlineData("methods", "[m:graph network] and [m:radix sort]", "[m:graph network] and radix sort", "2 1 1 1")]
    [InlineData("methods", "[m:graph network] and sort", "[m:graph network] and [m:sort]", "1 2 1 1")]
    [InlineData("methods", "[m:graph network]", "[t:graph network]", "1 0 0 0")]
    [InlineData("tasks", "[m:graph network]", "[t:graph network]", "0 1 0 0")]
    [InlineData("all-untyped", "[m:graph network]", "[t:graph network]", "1 1 1 1")]
    [InlineData("datasets", "on [d:FernBase]", "on [d:Fern]Base", "1 1 0 0")]
    [InlineData("metrics", "by [x:recall]", "by [x:recall]", "1 1 1 1")]
    [InlineData("concepts", "of [c:noise]", "of noise", "1 0 0 0")]
    [InlineData("introduces", "our [m!:BrackNet]", "our [m!:BrackNet]", "1 1 1 1")]
    [InlineData("introduces", "our [m!:BrackNet]", "our [m:BrackNet]", "1 0 0 0")]
    [InlineData("introduces", "our [m:BrackNet]", "our [m!:BrackNet]", "0 1 0 0")]
    public void Counts_gold_system_found_and_right(string row, string gold, string found, string counts) =>
        Assert.Equal(counts, Text(Row(row, SamplePapers.Gold("p", Title, gold), SamplePapers.Found(Title, found))));

    [Fact]
    public void Forms_that_an_abbreviation_links_are_one_item()
    {
        (string, string)[] pairs = [("GNN", "graph network")];
        var gold = SamplePapers.Gold("p", Title, "a [m:graph network] (GNN); the [m:GNN] runs", pairs);
        var found = SamplePapers.Found(Title, "a [m:graph network] (GNN); the [m:GNN] runs", pairs);

        Assert.Equal("1 1 1 1", Text(Row("methods", gold, found)));
        Assert.Equal("1 1 1 1", Text(Row("abbreviations", gold, found)));
    }

    [Fact]
    public void A_short_form_found_counts_for_a_long_form_wanted()
    {
        var gold = SamplePapers.Gold("p", Title, "a [m:graph network] (GNN)", [("GNN", "graph network")]);

        Assert.Equal("1 1 1 1", Text(Row("methods", gold, SamplePapers.Found(Title, "a graph network ([m:GNN])"))));
    }

    [Fact]
    public void Repositories_count_once_however_they_are_written()
    {
        var gold = SamplePapers.Gold("p", Title, "Code is out.", repositories: ["https://github.com/a/b"]);
        var found = SamplePapers.Found(Title, "Code is out.", repositories: ["https://github.com/A/b.git", "https://github.com/a/c"]);

        Assert.Equal("1 2 1 1", Text(Row("repositories", gold, found)));
    }

    [Fact]
    public void Tells_what_was_missed_and_what_was_too_much()
    {
        var score = Row(
            "methods",
            SamplePapers.Gold("p", Title, "[m:Radix sorts] beat a [m:graph network]"),
            SamplePapers.Found(Title, "[m:Radix] sorts beat a [m:graph network]"));

        Assert.Equal("radix sort", Assert.Single(score.Missed));
        Assert.Equal("radix", Assert.Single(score.Extra));
    }

    [Theory]
    [InlineData("spans-typed", "[m:graph network] for [t:counting]", "[m:graph network] for [m:counting]", "2 2 1 1")]
    [InlineData("spans-untyped", "[m:graph network] for [t:counting]", "[m:graph network] for [m:counting]", "2 2 2 2")]
    [InlineData("spans-untyped", "[m:graph network] for [t:counting]", "graph [m:network] for counting", "2 1 0 0")]
    [InlineData("spans-untyped", "[m:sort] and [m:sort]", "[m:sort] and sort", "2 1 1 1")]
    public void Mentions_count_one_by_one_at_their_exact_place(string row, string gold, string found, string counts)
    {
        var scores = MentionScorer.Score(SamplePapers.Gold("p", Title, gold), Prediction.Of(SamplePapers.Found(Title, found)).Spans);

        Assert.Equal(counts, Text(scores[MentionScorer.Rows.IndexOf(row)]));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, 0, 0, 0)]
    [InlineData(4, 2, 1, 1, 0.5, 0.25, 1 / 3.0)]
    [InlineData(0, 2, 0, 0, 0, 0, 0)]
    public void Precision_recall_and_F1_follow_from_counts(int gold, int system, int found, int right, double precision, double recall, double f1)
    {
        var counts = new Counts(gold, system, found, right);

        Assert.Equal(precision, counts.Precision);
        Assert.Equal(recall, counts.Recall);
        Assert.Equal(f1, counts.F1, 1e-12);
    }

    private static RowScore Row(string row, Evaluation.Gold.GoldPaper gold, PaperGraph.Model.Annotations found) =>
        DocumentScorer.Score(gold, found)[DocumentScorer.Rows.IndexOf(row)];

    private static string Text(RowScore score) => $"{score.Counts.Gold} {score.Counts.System} {score.Counts.GoldFound} {score.Counts.SystemRight}";
}
