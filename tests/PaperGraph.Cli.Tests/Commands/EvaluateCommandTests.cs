using System.Text.Json;

namespace PaperGraph.Cli.Tests.Commands;

public sealed class EvaluateCommandTests(TrainedModel model) : IClassFixture<TrainedModel>, IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_model_of_any_labels_is_scored_with_details_and_the_worst_texts()
    {
        var gold = _workspace.Write("test.conll", "We O\nput O\nthe O\nfern B-TOOL\nbeside O\na O\nrake B-TOOL\n");

        var ran = Ran.InProcess("evaluate", "--gold", gold, "--model", model.Path, "--details", "--show", "1");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("spans-typed      50.0   50.0   50.0      2      2\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\nTOOL              1      1         0       0\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("expected calibration error", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\ntest:1\n  missed TOOL   We put the «fern» beside a rake\n  extra  PLANT  We put the «fern» beside a rake\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_model_does_not_know_is_not_scored_and_that_is_said()
    {
        var gold = _workspace.Write("a.jsonl", """{"id":"a","text":"A fern net (FN).","mentions":[{"start":2,"end":10,"type":"NET"}],"acronyms":[["FN","fern net"]]}""");

        var ran = Ran.InProcess("evaluate", "--gold", gold, "--model", model.Path);

        Assert.Contains("mentions are not scored: the model finds PLANT, TOOL, the files have NET", ran.Error, StringComparison.Ordinal);
        Assert.Contains("abbreviations-exact  100.0  100.0  100.0      1      1\n", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("spans-typed", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_files_are_scored_by_a_model_trained_on_the_gold_files()
    {
        var test = _workspace.Write("test.jsonl", """{"id":"a","text":"We put the oak beside a saw in row 9 .","mentions":[{"start":11,"end":14,"type":"PLANT"}],"keyphrases":["Oaks"]}""");

        var ran = Ran.InProcess("evaluate", "--gold", model.Gold, "--test", test, "--json");

        using var json = JsonDocument.Parse(ran.Output);
        var rows = json.RootElement.GetProperty("rows");
        Assert.Equal(1, rows.GetProperty("exact: PLANT").GetProperty("f1").GetDouble());
        Assert.Equal(0.5, rows.GetProperty("spans-typed").GetProperty("precision").GetDouble());
        Assert.Equal(1, rows.GetProperty("keyphrases F1@5").GetProperty("recall").GetDouble());
        Assert.Equal(1, json.RootElement.GetProperty("confusion").GetProperty("spurious").GetProperty("TOOL").GetInt32());
    }

    [Theory]
    [InlineData("evaluate --gold a --folds 2 --test b", "--folds and --test")]
    [InlineData("evaluate --gold a --test b --model m", "--test trains its own models")]
    [InlineData("evaluate --gold a --folds 1", "--folds takes a number from 2 on")]
    [InlineData("evaluate --gold a --raw b", "--raw is for training")]
    [InlineData("evaluate --gold a --test b --train-on c", "--train-on is for the parts of --folds")]
    [InlineData("evaluate --gold a --show -1", "--show takes 0 or a positive number")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_without_texts_are_scored_on_the_papers_of_other_files()
    {
        var gold = _workspace.Write("labels.jsonl", """{"id":"a1","acronyms":[["FN","fern net"]]}""");
        var texts = _workspace.Write("papers.csv", "id,title,abstract\na1,On ferns,A fern net (FN) grows.\n");

        var ran = Ran.InProcess("evaluate", "--gold", gold, "--texts", texts, "--model", model.Path);
        var without = Ran.InProcess("evaluate", "--gold", gold, "--model", model.Path);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("abbreviations-exact  100.0  100.0  100.0      1      1\n", ran.Output, StringComparison.Ordinal);
        Assert.Equal(3, without.Code);
        Assert.Contains("labels.jsonl:1: not an annotated paper: the paper has no 'title', and no texts were given", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_that_cannot_be_kept_are_named_by_file_and_line()
    {
        _workspace.Write("a.txt", "We put the fern away");
        var gold = _workspace.Write("a.ann", "T1\tPLANT 11 15\tfern\nT2\tPLANT 0 2;11 15\tWe fern\n");

        var ran = Ran.InProcess("evaluate", "--gold", gold, "--model", model.Path);

        Assert.Equal(0, ran.Code);
        Assert.Contains("a.ann:2: mention T2 stands in several pieces", ran.Error, StringComparison.Ordinal);
    }
}
