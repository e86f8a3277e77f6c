using System.Text.Json;

namespace PaperGraph.Cli.Tests.Building;

public sealed class SamplesTests(SamplesBuild samples) : IClassFixture<SamplesBuild>
{
    [Fact]
    public void Samples_build_with_exit_code_0_and_nothing_on_standard_output() =>
        Assert.Equal((0, ""), (samples.Ran.Code, samples.Ran.Output));

    [Fact]
    public void Samples_give_every_file_and_no_other() =>
        Assert.Equal(Outputs.Files, Workspace.HashesOf(samples.Workspace.Output).Keys);

    [Fact]
    public void Every_file_is_sound() => Outputs.AssertSound(samples.Workspace.Output);

    [Fact]
    public void Samples_hold_thirty_papers() => Assert.Equal(30, Outputs.Papers(samples.Workspace.Output).Length);

    [Fact]
    public void Three_faults_of_the_samples_are_reported_with_file_and_line()
    {
        string[] expected = ["arxiv.jsonl:4", "arxiv.jsonl:7", "references.csv:7"];

        var rejected = Outputs.JsonLines(samples.Workspace.Output, "rejected.jsonl");

        Assert.Equal(expected, rejected.Select(static line => $"{line.GetProperty("file")}:{line.GetProperty("line")}"));
        Assert.All(expected, place => Assert.Contains($"rejected {place}: ", samples.Ran.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_of_two_files_stands_once_with_both_sources()
    {
        var papers = Outputs.Papers(samples.Workspace.Output);
        var paper = Assert.Single(papers, static paper =>
            paper.GetProperty("title").GetString()!.StartsWith("MOSSGATE", StringComparison.Ordinal));

        Assert.Equal(
            ["listing-blank-lines.txt", "listing-dense.txt"],
            paper.GetProperty("sources").EnumerateArray().Select(static source => source.GetProperty("file").GetString()));
    }

    [Fact]
    public void Nodes_of_the_table_and_of_graphml_are_the_same()
    {
        var graph = Outputs.NodeIds(samples.Workspace.Output);
        var rows = samples.Workspace.Lines("out/nodes.csv").Skip(1).Select(static line => line.Split(',')[0]);

        Assert.Equal(rows.Order(StringComparer.Ordinal), graph.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manifest_says_what_each_file_holds()
    {
        var manifest = JsonElement.Parse(samples.Workspace.Read("out/manifest.json"));
        var hashes = Workspace.HashesOf(samples.Workspace.Output);

        Assert.All(manifest.GetProperty("files").EnumerateArray(), file =>
            Assert.Equal(hashes[file.GetProperty("name").GetString()!], file.GetProperty("sha256").GetString(), ignoreCase: true));
        Assert.Equal(30, manifest.GetProperty("counts").GetProperty("papers").GetInt32());
    }

    [SkippableFact]
    public void Output_in_the_repository_is_what_the_samples_give()
    {
        Skip.IfNot(Directory.Exists(Repository.Output), "output/ is not there: build it with the main command of README.md.");

        Assert.Equal(Workspace.HashesOf(Repository.Output), Workspace.HashesOf(samples.Workspace.Output));
    }
}
