namespace PaperGraph.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly string _good;

    public BuildCommandTests() => _good = _workspace.Write("good.jsonl", Sources.JsonLine());

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("build in.jsonl", "--output")]
    [InlineData("build -o out", "INPUT")]
    [InlineData("build in.jsonl -o out --sepia", "--sepia")]
    [InlineData("build in.jsonl -o out -x", "-x")]
    [InlineData("build in.jsonl -o out --base papers", "--base")]
    [InlineData("build in.jsonl -o out --base /papers/", "--base")]
    [InlineData("build in.jsonl -o out --base https://example.org/a", "--base")]
    [InlineData("build in.jsonl -o out --base https://example.org/<a>/", "--base")]
    [InlineData("build in.jsonl -o out --format docx", "docx")]
    [InlineData("build in.jsonl -o out --threads -1", "--threads")]
    [InlineData("build in.jsonl -o out --threads many", "many")]
    [InlineData("build in.jsonl -o out --projection authors", "authors")]
    [InlineData("build in.jsonl -o out --min-support 0", "--min-support")]
    [InlineData("build in.jsonl -o out --min-support few", "few")]
    [InlineData("build in.jsonl -o out --types Method,Author", "Author")]
    [InlineData("build in.jsonl -o out --also pajek", "pajek")]
    [InlineData("build in.jsonl -o out -o out2", "-o")]
    [InlineData("biuld in.jsonl -o out", "biuld")]
    [InlineData("", "command")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "-o", "out")]
    [InlineData("in.jsonl", "-o", "")]
    [InlineData("in.jsonl", "-o", "out", "--thesaurus", "")]
    [InlineData("in.jsonl", "-o", "out", "--model", " ")]
    public void A_path_that_is_empty_is_wrong_use(params string[] args)
    {
        var ran = Ran.InProcess(["build", .. args]);

        Assert.Equal(2, ran.Code);
        Assert.Contains("empty", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_is_1_when_input_was_rejected_and_the_rest_is_built()
    {
        var ran = Ran.Build(_workspace, _good, _workspace.Write("bad.jsonl", "{"), "--strict");

        Assert.Equal(1, ran.Code);
        Outputs.AssertSound(_workspace.Output);
    }

    [Fact]
    public void Index_writes_a_dataset_that_answers_as_the_quads_do()
    {
        const string Query = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g";
        Assert.Equal(0, Ran.Build(_workspace, _good, "--index").Code);

        var indexed = Ran.InProcess("query", "-e", Query, "-d", Path.Combine(_workspace.Output, "graph.pgd"));
        var loaded = Ran.InProcess("query", "-e", Query, "-d", Path.Combine(_workspace.Output, "graph.nq"));

        Assert.Equal(3, loaded.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(loaded, indexed);
    }

    [Fact]
    public void Also_writes_the_formats_that_were_named()
    {
        Assert.Equal(0, Ran.Build(_workspace, _good, "--also", "neo4j, DOT").Code);

        Assert.Equal(
            Outputs.Files.Concat(["graph.dot", "neo4j-nodes.csv", "neo4j-relationships.csv"]).Order(StringComparer.Ordinal),
            Directory.GetFiles(_workspace.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--types Metric", "Concept", false)]
    [InlineData("--types metric,concept", "Concept", true)]
    [InlineData("--min-support 2", "Concept", false)]
    [InlineData("--min-support 1", "Concept", true)]
    [InlineData("--projection concepts --min-support 1", "Paper", false)]
    [InlineData("--projection graph", "Paper", true)]
    public void Options_say_what_network_files_hold_and_the_others_hold_all(string options, string type, bool expected)
    {
        Assert.Equal(0, Ran.Build(_workspace, [_good, .. options.Split(' ')]).Code);

        Assert.Equal(expected, _workspace.Read("out/graph.gexf").Contains($"for=\"entity_type\" value=\"{type}\"", StringComparison.Ordinal));
        Assert.Equal(expected, _workspace.Read("out/graph.graphml").Contains($"<data key=\"entity_type\">{type}<", StringComparison.Ordinal));
        Assert.Contains($",{type},", _workspace.Read("out/nodes.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_says_what_was_left_out()
    {
        Assert.Equal(0, Ran.Build(_workspace, _good, "--types", "Task,Method", "--min-support", "3", "--projection", "papers").Code);

        var options = System.Text.Json.JsonElement.Parse(_workspace.Read("out/manifest.json")).GetProperty("options");
        Assert.Equal("3", options.GetProperty("min-support").GetString());
        Assert.Equal("papers", options.GetProperty("projection").GetString());
        Assert.Equal("Method,Task", options.GetProperty("types").GetString());
    }

    [Fact]
    public void Strict_is_0_when_nothing_was_rejected() => Assert.Equal(0, Ran.Build(_workspace, _good, "--strict").Code);

    [Fact]
    public void A_missing_input_beside_a_good_one_is_named_and_the_rest_built()
    {
        var ran = Ran.Build(_workspace, _good, _workspace["lost.jsonl"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("lost.jsonl", ran.Error, StringComparison.Ordinal);
        Assert.Contains("no such file or folder", ran.Error, StringComparison.Ordinal);
        Assert.Single(Outputs.Papers(_workspace.Output));
    }

    [Fact]
    public void Nothing_to_build_is_3_and_names_the_first_fault()
    {
        var ran = Ran.Build(_workspace, _workspace["lost.jsonl"]);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains("lost.jsonl", ran.Error, StringComparison.Ordinal);
        Assert.Contains("no such file or folder", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_alone_are_nothing_to_build()
    {
        var ran = Ran.Build(_workspace, _workspace.Write("titles.csv", "title,year\nBridges of Old,1999\n"));

        Assert.Equal(3, ran.Code);
        Assert.Contains("PG0011", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("good.jsonl")]
    [InlineData("good.jsonl/deeper")]
    public void An_output_that_cannot_be_written_is_3(string output)
    {
        var ran = Ran.InProcess("build", _good, "-o", _workspace[output]);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains("cannot write to", ran.Error, StringComparison.Ordinal);
        Assert.Equal(Sources.JsonLine(), _workspace.Read("good.jsonl"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 no model at all")]
    [InlineData("PGXM\u0001\0\0\0 and then nonsense")]
    public void A_damaged_model_is_3_and_named(string content)
    {
        var ran = Ran.Build(_workspace, _good, "--model", _workspace.Write("my.model", content));

        Assert.Equal(3, ran.Code);
        Assert.Contains("my.model", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.Output));
    }

    [Theory]
    [InlineData("--model")]
    [InlineData("--thesaurus")]
    public void A_file_of_the_request_that_is_missing_is_3_and_named(string option)
    {
        var ran = Ran.Build(_workspace, _good, option, _workspace["lost.file"]);

        Assert.Equal(3, ran.Code);
        Assert.Contains("lost.file", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Base_is_the_beginning_of_every_resource()
    {
        Ran.Build(_workspace, _good, "--base", "https://example.org/kg/");

        Assert.Contains("<https://example.org/kg/paper/", _workspace.Read("out/graph.nq"), StringComparison.Ordinal);
        Assert.DoesNotContain("<https://w3id.org/papergraph/paper/", _workspace.Read("out/graph.nq"), StringComparison.Ordinal);
    }

    [Fact]
    public void Format_is_used_instead_of_looking()
    {
        var ran = Ran.Build(_workspace, _good, "--format", "csv");

        Assert.Equal(3, ran.Code);
        Assert.Contains("good.jsonl", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_every_option_and_examples()
    {
        var ran = Ran.InProcess("build", "--help");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.All(
            [
                "papergraph build papers.jsonl -o graph",
                "--output", "--format", "--thesaurus", "--model", "--base", "--threads", "--strict", "--quiet", "--verbose",
            ],
            expected => Assert.Contains(expected, ran.Output, StringComparison.Ordinal));
    }
}
