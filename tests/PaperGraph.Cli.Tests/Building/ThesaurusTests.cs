namespace PaperGraph.Cli.Tests.Building;

public sealed class ThesaurusTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Merge_makes_one_concept_and_says_so()
    {
        Build("merge\tgraph neural network\trandom forests\n");

        Assert.DoesNotContain(Nodes(), static row => row.StartsWith("concept/random-forest", StringComparison.Ordinal));
        Assert.Contains(Nodes(), static row => row.StartsWith("concept/graph-neural-network,graph neural network,", StringComparison.Ordinal) && row.Contains("random forests", StringComparison.Ordinal));
        Assert.Contains(Merges(), static row => row.StartsWith("random forests\tgraph-neural-network\t", StringComparison.Ordinal) && row.Contains("\tthesaurus\t", StringComparison.Ordinal));
    }

    [Fact]
    public void Split_keeps_a_short_form_from_its_long_form()
    {
        Build("split\tgraph neural network\tGNN\n", Sources.JsonLine() + Sources.JsonLine("A GNN Again", "We train a GNN on bridges. The GNN is fast."));

        Assert.Contains(Nodes(), static row => row.StartsWith("concept/graph-neural-network,", StringComparison.Ordinal) && !row.Contains("GNN", StringComparison.Ordinal));
        Assert.Contains(Nodes(), static row => row.StartsWith("concept/gnn", StringComparison.Ordinal));
    }

    [Fact]
    public void Drop_leaves_no_concept()
    {
        Build("drop\trandom forest\n");

        Assert.DoesNotContain(Nodes(), static row => row.Contains("random forest", StringComparison.Ordinal));
    }

    [Fact]
    public void Type_decides_the_type()
    {
        Build("type\tTrussBench\tMetric\n");

        Assert.Contains(Nodes(), static row => row.StartsWith("concept/trussbench,TrussBench,Metric,", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_thesaurus_each_concept_is_what_the_texts_say()
    {
        Ran.Build(_workspace, _workspace.Write("in.jsonl", Sources.JsonLine()));

        Assert.Contains(Nodes(), static row => row.StartsWith("concept/random-forest", StringComparison.Ordinal));
        Assert.Contains(Nodes(), static row => row.StartsWith("concept/trussbench,TrussBench,Dataset,", StringComparison.Ordinal));
        Assert.Contains(Nodes(), static row => row.StartsWith("concept/graph-neural-network,", StringComparison.Ordinal) && row.Contains("GNN", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_cannot_be_followed_is_reported_with_file_and_line()
    {
        var ran = Build("# my terms\njoin\ta\tb\ndrop\trandom forest\n");

        Assert.Equal(0, ran.Code);
        Assert.Contains("rejected terms.tsv:2: ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("PG0013", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Nodes(), static row => row.Contains("random forest", StringComparison.Ordinal));
    }

    private Ran Build(string thesaurus, string? input = null) =>
        Ran.Build(_workspace, _workspace.Write("in.jsonl", input ?? Sources.JsonLine()), "--thesaurus", _workspace.Write("terms.tsv", thesaurus));

    private string[] Nodes() => _workspace.Lines("out/nodes.csv");

    private string[] Merges() => _workspace.Lines("out/merges.tsv");
}
