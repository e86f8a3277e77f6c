using PaperGraph.Cli.Building;
using PaperGraph.Cli.Terminal;
using PaperGraph.Construction;
using PaperGraph.Corpus;
using PaperGraph.Model;

namespace PaperGraph.Cli.Tests.Terminal;

public sealed class MessageTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Plain_lines_say_what_was_made_and_where()
    {
        var ran = Ran.Build(_workspace, _workspace.Write("in.jsonl", Sources.JsonLine()));

        Assert.Equal("", ran.Output);
        Assert.Contains("papers        1 from 1 files, 0 duplicates joined\n", ran.Error, StringComparison.Ordinal);
        Assert.Contains("repositories  1\n", ran.Error, StringComparison.Ordinal);
        Assert.EndsWith($"written to {_workspace.Output}\n", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_says_nothing_even_of_rejections()
    {
        var ran = Ran.Build(_workspace, _workspace.Write("in.jsonl", Sources.JsonLine() + "{\n"), "--quiet");

        Assert.Equal(new Ran(0, "", ""), ran);
    }

    [Fact]
    public void Quiet_still_says_what_fails()
    {
        var ran = Ran.Build(_workspace, _workspace["lost.jsonl"], "--quiet");

        Assert.Equal((3, 1), (ran.Code, ran.Error.Count('\n')));
    }

    [Fact]
    public void Of_many_rejections_ten_are_shown_and_the_rest_counted()
    {
        var input = _workspace.Write("in.jsonl", Sources.JsonLine() + string.Concat(Enumerable.Repeat("{ \"title\": }\n", 15)));

        var ran = Ran.Build(_workspace, input);

        Assert.Equal(10, ran.Error.Split('\n').Count(static line => line.StartsWith("rejected in.jsonl:", StringComparison.Ordinal)));
        Assert.Contains("and 5 more", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_logs_each_step_on_standard_error()
    {
        var ran = ChildProgram.Run(["build", _workspace.Write("in.jsonl", Sources.JsonLine()), "-o", _workspace.Output, "-v"]);

        Assert.Equal((0, ""), (ran.Code, ran.Output));
        Assert.All(
            ["Read 1 records of 1 files: 1 papers", "Linked ", "Wrote graph.ttl"],
            step => Assert.Contains(step, ran.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0", "in.jsonl")]
    [InlineData("3", "lost.jsonl")]
    [InlineData("2", "in.jsonl", "--sepia")]
    [InlineData("1", "in.jsonl", "lost.jsonl", "--strict")]
    public void The_process_ends_with_the_exit_code(string code, params string[] args)
    {
        _workspace.Write("in.jsonl", Sources.JsonLine());

        var ran = ChildProgram.Run(["build", .. args.Select(arg => arg[0] == '-' ? arg : _workspace[arg]), "-o", _workspace.Output]);

        Assert.Equal((code, ""), ($"{ran.Code}", ran.Output));
    }

    [Fact]
    public void A_terminal_gets_a_table()
    {
        using var error = new StringWriter();
        using var reporter = new TerminalReporter(error);
        var graph = new KnowledgeGraphBuilder(new ConstructionOptions()).Build();
        var fault = new Diagnostic(DiagnosticCode.MalformedJson, new SourceLocation("in.jsonl", 7), "the line is [bold]no[/] JSON");
        var made = new BuildOutcome(new PaperCorpus([], [fault], [], 0), graph, [fault]);
        var request = new BuildRequest { Inputs = ["in.jsonl"], Output = "my [graph]", BaseIri = "https://example.org/", Threads = 1 };

        var outcome = reporter.Track(progress =>
        {
            foreach (var stage in Enum.GetValues<BuildStage>()) progress.Report(new BuildProgress(stage, 1, 1, 3));
            return made;
        });
        reporter.Summarise(request, outcome);

        Assert.Same(made, outcome);
        Assert.Contains("rejected in.jsonl:7: the line is [bold]no[/] JSON (PG0007)", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("my [graph]", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("repositories", error.ToString(), StringComparison.Ordinal);
    }
}
