namespace PaperGraph.Cli.Tests.Commands;

public sealed class OverlapCommandTests : IDisposable
{
    private static readonly string[] Papers =
    [
        Paper("p1", 2020, "a.csv", "graph", "walk"), Paper("p2", 2020, "a.csv", "graph", "walk", "tree"), Paper("p3", 2021, "b.csv", "graph"),
        Paper("p4", 2021, "b.csv", "tree"), Paper("p5", 2022, "b.csv", "leaf"),
    ];

    private readonly Workspace _workspace = new();
    private readonly string _built;

    public OverlapCommandTests() => _built = Path.GetDirectoryName(_workspace.Write("out/papers.jsonl", string.Concat(Papers)))!;

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("overlap papers --measure npmi", "npmi")]
    [InlineData("overlap concepts --measure size", "size")]
    [InlineData("overlap concepts --by year", "--by")]
    [InlineData("overlap groups --by colour", "colour")]
    [InlineData("overlap groups --by year --ids x.txt", "not both")]
    [InlineData("overlap papers --top 0", "--top")]
    [InlineData("overlap papers --format text", "table")]
    [InlineData("overlap papers --measure size", "Try 'papergraph overlap papers --help'.")]
    [InlineData("overlap concepts --min-count -1", "--min-count")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("concepts ocean", "no concept 'ocean'")]
    [InlineData("papers p9", "no paper 'p9'")]
    [InlineData("groups c.csv", "there are a.csv, b.csv")]
    [InlineData("groups --ids missing.txt", "missing.txt: there is no such file")]
    public void What_is_not_there_is_named(string arguments, string expected)
    {
        var ran = Overlap(arguments);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"p\"}\n", "papers.jsonl:1")]
    [InlineData("not json\n", "papers.jsonl:1")]
    public void A_file_that_no_build_wrote_is_told_with_its_line(string content, string expected)
    {
        _workspace.Write("other/papers.jsonl", content);

        var ran = Ran.InProcess("overlap", "concepts", "-d", _workspace["other"]);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Concepts_have_all_measures_and_the_papers_with_both()
    {
        var lines = Overlap("concepts --format csv").Output.Split('\n');

        Assert.Equal(
            "first,first_label,second,second_label,first_papers,second_papers,count,jaccard,cosine,inclusion,association_strength,equivalence,"
            + "npmi,log_likelihood,p_value,p_adjusted,papers",
            lines[0]);
        Assert.Equal("graph,Graph,walk,Walk,3,2,2,0.666667,0.816497,1,1.666667,0.666667,0.557493,2.911032,0.0879756,0.263927,p1|p2", lines[1]);
        Assert.Equal("", Assert.Single(lines[2..]));
    }

    [Theory]
    [InlineData("concepts WALK --format csv", "walk:graph walk:tree")]
    [InlineData("concepts walk tree --format csv", "tree:walk")]
    [InlineData("papers --format csv", "p1:p2")]
    [InlineData("papers p3 --format csv", "p3:p1 p3:p2")]
    public void Names_choose_the_pairs(string arguments, string expected)
    {
        var rows = Overlap(arguments).Output.TrimEnd().Split('\n').Skip(1).Select(static line => line.Split(','));

        Assert.Equal(expected, string.Join(' ', rows.Select(static row => $"{row[0]}:{row[2]}")));
    }

    [Theory]
    [InlineData("groups --format csv", "a.csv,b.csv,2,3,0,3,3,2,0.5,")]
    [InlineData("groups --by year --format csv --top 1", "2020,2021,2,2,0,3,2,2,0.666667,")]
    public void Groups_are_listed_in_pairs(string arguments, string expected) =>
        Assert.StartsWith(expected, Overlap(arguments).Output.Split('\n')[1], StringComparison.Ordinal);

    [Fact]
    public void Two_groups_share_concepts_with_the_papers_of_both()
    {
        var lines = Overlap("groups a.csv b.csv --format csv").Output.Split('\n');

        Assert.Contains(lines, static line => line.StartsWith("shared,graph,Graph,2,1,", StringComparison.Ordinal) && line.EndsWith(",p1|p2,p3", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("missing_from_second,walk,Walk,2,0,", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("missing_from_first,leaf,Leaf,0,1,", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_of_ids_are_groups()
    {
        var (ours, theirs) = (_workspace.Write("ours.txt", "p1\np3\n"), _workspace.Write("theirs.txt", "p4\n\np3\n"));

        var ran = Ran.InProcess("overlap", "groups", "--ids", ours, "--ids", theirs, "-d", _built, "--format", "csv");

        Assert.StartsWith("ours,theirs,2,2,1,2,2,1,", ran.Output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_numbers_and_lists()
    {
        var ran = Overlap("papers p1 p2 --format json");

        Assert.Contains("\"jaccard\": 0.666667,", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\"labels\": [\n      \"Graph\",\n      \"Walk\"\n    ]", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_headings_and_says_what_it_leaves_out()
    {
        var ran = Overlap("concepts --min-count 1 --top 1");

        Assert.StartsWith("first label", ran.Output, StringComparison.Ordinal);
        Assert.Equal("1 of 3 pairs with at least 1 papers; p-values adjusted for 6 tests\n", ran.Error);
    }

    private Ran Overlap(string arguments) => Ran.InProcess(["overlap", .. arguments.Split(' '), "-d", _built]);

    private static string Paper(string id, int year, string file, params string[] concepts)
    {
        var entities = concepts.Select(static concept =>
            $$"""{"id":"{{concept}}","label":"{{char.ToUpperInvariant(concept[0])}}{{concept[1..]}}","mentions":[{"field":"title"}]}""");
        return $$"""{"id":"{{id}}","title":"{{id}}","year":{{year}},"sources":[{"file":"{{file}}","line":1}],"entities":[{{string.Join(',', entities)}}]}""" + "\n";
    }
}
