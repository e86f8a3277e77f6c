namespace PaperGraph.Cli.Tests.Commands;

public sealed class TrainCommandTests(TrainedModel model) : IClassFixture<TrainedModel>
{
    [Fact]
    public void Held_out_papers_are_scored_for_each_label()
    {
        Assert.Equal(0, model.Ran.Code);
        Assert.StartsWith("11 papers\n", model.Ran.Output, StringComparison.Ordinal);
        Assert.Contains("exact: PLANT    100.0  100.0  100.0     11     11", model.Ran.Output, StringComparison.Ordinal);
        Assert.Contains("exact: TOOL     100.0", model.Ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_card_names_data_licence_labels_and_figures()
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(model.Gold)));

        Assert.StartsWith("# Model card: garden.model\n", model.Card, StringComparison.Ordinal);
        Assert.Contains($"| garden.conll | labels | 120 | our own | `{hash}` |\n", model.Card, StringComparison.Ordinal);
        Assert.Contains("Trained on 109 papers, without those whose identifier begins with `garden:11`.", model.Card, StringComparison.Ordinal);
        Assert.Contains("| PLANT | 109 |\n", model.Card, StringComparison.Ordinal);
        Assert.Contains("- Tagger: Bits = ", model.Card, StringComparison.Ordinal);
        Assert.Contains("| exact: PLANT | 100.0 | 100.0 | 100.0 |\n", model.Card, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_without_texts_teach_and_the_card_names_the_texts()
    {
        using var workspace = new Workspace();
        var texts = workspace.Write("papers.jsonl", """{"id":"a1","title":"On fern nets","abstract":"A fern net counts leaves."}""");
        var gold = workspace.Write("labels.jsonl", """{"id":"a1","methods":["fern nets","fern net"],"tasks":["leaf counting"]}""");

        var ran = Ran.InProcess("train", "--gold", gold, "--texts", texts, "-o", workspace["m"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("labels.jsonl:1: phrases that stand nowhere in the paper teach no places: 1", ran.Error, StringComparison.Ordinal);
        var card = workspace.Read("m.md");
        Assert.Contains("| labels.jsonl | labels | 1 |", card, StringComparison.Ordinal);
        Assert.Contains("| papers.jsonl | texts |  |", card, StringComparison.Ordinal);
        Assert.Contains("| Method | 2 |\n", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_cannot_be_built_of_other_labels_and_the_message_says_what_can()
    {
        using var workspace = new Workspace();
        var paper = workspace.Write("a.jsonl", """{"id":"a","title":"On ferns","abstract":"We put the fern beside a rake."}""");

        var ran = Ran.Build(workspace, paper, "--model", model.Path);

        Assert.Equal(3, ran.Code);
        Assert.Contains("it finds PLANT, TOOL, and a graph is made of Method, Task, Dataset, Metric, Concept", ran.Error, StringComparison.Ordinal);
        Assert.Contains("papergraph extract", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"No labels here."}""", "there is nothing to train on: The mentions have 0 types")]
    [InlineData("""{"id":"a","text":"Half""", "gold.jsonl:1: not JSON")]
    [InlineData("Leaf B-X\nnets\n\n", "no annotated paper is left to train on")]
    public void Says_why_it_cannot_train(string gold, string reason)
    {
        using var workspace = new Workspace();
        var name = gold[0] == '{' ? "gold.jsonl" : "gold.conll";

        var ran = Ran.InProcess("train", "--gold", workspace.Write(name, gold), "-o", workspace["m"]);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(reason, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace["m"]));
    }

    [Theory]
    [InlineData("train --gold a", "--output")]
    [InlineData("train --gold a -o m --licence none", "--licence takes FILE=TEXT")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal(2, ran.Code);
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }
}
