using System.Globalization;
using System.Text.Json;

namespace PaperGraph.Cli.Tests.Commands;

public sealed class ExtractCommandTests(TrainedModel model) : IClassFixture<TrainedModel>, IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_line_is_what_a_build_of_that_paper_alone_says()
    {
        const string Paper = """{"id":"a","title":"BarkNet: counting rings","abstract":"We propose BarkNet, a graph neural network (GNN) for ring counting. Code: https://github.com/oak/barknet."}""";

        var extracted = Ran.WithInput(Paper, "extract", "-q");
        Ran.Build(_workspace, _workspace.Write("-", Paper));

        Assert.Equal((0, ""), (extracted.Code, extracted.Error));
        Assert.Equal(_workspace.Read(Path.Combine("out", "papers.jsonl")), extracted.Output);
    }

    [Fact]
    public void Lines_keep_their_order_at_any_number_of_threads()
    {
        var papers = string.Concat(Enumerable.Range(0, 1500).Select(static i =>
            $$"""{"id":"p{{i}}","title":"Paper {{i}}","abstract":"We put the fern beside a rake in row {{i}}."}""" + "\n"));

        var one = Ran.WithInput(papers, "extract", "-q", "--threads", "1", "--model", model.Path);
        var four = Ran.WithInput(papers, "extract", "-q", "--threads", "4", "--model", model.Path);

        Assert.Equal(one.Output, four.Output);
        Assert.Equal(
            Enumerable.Range(0, 1500).Select(i => string.Create(CultureInfo.InvariantCulture, $"p{i}")),
            one.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public void Bad_lines_are_named_and_kept_out()
    {
        var ran = Ran.WithInput("{\"id\":\"a\",\"text\":\"A fern.\"}\n\n{oops\n{\"id\":\"b\"}\n{\"text\":\"A rake.\"}\n", "extract", "--strict", "--model", model.Path);

        Assert.Equal(1, ran.Code);
        Assert.Equal(2, ran.Output.Count(unit => unit == '\n'));
        Assert.Contains("\"id\":\"line-5\"", ran.Output, StringComparison.Ordinal);
        Assert.Contains("papergraph: -:3: ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("papergraph: -:4: the record has no title", ran.Error, StringComparison.Ordinal);
        Assert.Contains("2 lines rejected", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"🍂 We put the fern beside a rake in row 3 ."}""")]
    [InlineData("""{"id":"a","title":"Rows 🍂","abstract":"🍂 We put the fern beside a rake in row 3 ."}""")]
    public void What_a_model_of_other_labels_writes_is_gold_again(string paper)
    {
        var ran = Ran.WithInput(paper, "extract", "-q", "--model", model.Path);

        Assert.Contains("\"type\":\"PLANT\",\"text\":\"fern\",\"confidence\":", ran.Output, StringComparison.Ordinal);
        var scored = Ran.InProcess("evaluate", "--gold", _workspace.Write("again.jsonl", ran.Output), "--model", model.Path);
        Assert.Contains("spans-typed     100.0  100.0  100.0", scored.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_be_gzip()
    {
        var path = _workspace.Write("a.jsonl.gz", Workspace.Gzip("""{"id":"a","text":"A fern."}"""));

        Assert.StartsWith("""{"id":"a","text":"A fern.","mentions":[""", Ran.InProcess("extract", path, "-q", "--model", model.Path).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract --threads -1", 2, "--threads takes 0 or a positive number")]
    [InlineData("extract --colour", 2, "There is no option '--colour'")]
    [InlineData("extract no-such.jsonl", 3, "no-such.jsonl: there is no such file")]
    [InlineData("extract --model no-such.model", 3, "no-such.model: there is no such file")]
    public void Faults_have_a_message_and_a_code(string arguments, int code, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal((code, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }
}
