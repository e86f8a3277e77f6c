namespace PaperGraph.Cli.Tests.Building;

public sealed class ThesaurusTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Merge_makes_one_concept_and_says_so()
    {
        Build("merge\tgraph neural network\trandom forests\n");

        Assert.DoesNotContain(Nodes(), static row => Is(row, "concept/random-forest"));
        Assert.Contains(Nodes(), static row => Is(row, "concept/graph-neural-network,graph neural network,", "random forests"));
        Assert.Contains(Merges(), static row => Is(row, "random forests\tgraph-neural-network\t", "\tthesaurus\t"));
    }

    [Fact]
    public void Split_keeps_a_short_form_from_its_long_form()
    {
        var again = Sources.JsonLine("A GNN Again", "We train a GNN on bridges. The GNN is fast.");

        Build("split\tgraph neural network\tGNN\n", Sources.JsonLine() + again);

        Assert.Contains(Nodes(), static row => Is(row, "concept/graph-neural-network,") && !Is(row, "", "GNN"));
        Assert.Contains(Nodes(), static row => Is(row, "concept/gnn"));
    }

    [Fact]
    public void Drop_leaves_no_concept()
    {
        Build("drop\trandom forest\n");

        Assert.DoesNotContain(Nodes(), static row => Is(row, "", "random forest"));
    }

    [Fact]
    public void Type_decides_the_type()
    {
        Build("type\tTrussBench\tMetric\n");

        Assert.Contains(Nodes(), static row => Is(row, "concept/trussbench,TrussBench,Metric,"));
    }

    [Fact]
    public void Without_a_thesaurus_each_concept_is_what_the_texts_say()
    {
        Ran.Build(_workspace, _workspace.Write("in.jsonl", Sources.JsonLine()));

        Assert.Contains(Nodes(), static row => Is(row, "concept/random-forest"));
        Assert.Contains(Nodes(), static row => Is(row, "concept/trussbench,TrussBench,Dataset,"));
        Assert.Contains(Nodes(), static row => Is(row, "concept/graph-neural-network,", "GNN"));
    }

    [Fact]
    public void A_line_that_cannot_be_followed_is_reported_with_file_and_line()
    {
        var ran = Build("# my terms\njoin\ta\tb\ndrop\trandom forest\n");

        Assert.Equal(0, ran.Code);
        Assert.Contains("rejected terms.tsv:2: ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("PG0013", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Nodes(), static row => Is(row, "", "random forest"));
    }

    private static bool Is(string row, string start, string part = "") =>
        row.StartsWith(start, StringComparison.Ordinal) && row.Contains(part, StringComparison.Ordinal);

    private Ran Build(string thesaurus, string? input = null)
    {
        var papers = _workspace.Write("in.jsonl", input ?? Sources.JsonLine());
        return Ran.Build(_workspace, papers, "--thesaurus", _workspace.Write("terms.tsv", thesaurus));
    }

    private string[] Nodes() => _workspace.Lines("out/nodes.csv");

    private string[] Merges() => _workspace.Lines("out/merges.tsv");
}
