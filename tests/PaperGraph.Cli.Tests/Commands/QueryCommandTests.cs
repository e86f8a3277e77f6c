namespace PaperGraph.Cli.Tests.Commands;

public sealed class QueryCommandTests : IDisposable
{
    private const string Three = "<http://a/s> <http://a/p> \"x\" .\n<http://a/s> <http://a/p> \"y\" .\n<http://a/t> <http://a/q> 'z'@en .\n";

    private readonly Workspace _workspace = new();
    private readonly string _graph;

    public QueryCommandTests() => _graph = _workspace.Write("graph.ttl", Three);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("query a.rq -e ASK{}", "not both")]
    [InlineData("query -e ASK{} --format pdf", "pdf")]
    [InlineData("query -e ASK{} --time-limit 0", "--time-limit")]
    [InlineData("query -e ASK{} --time-limit soon", "soon")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tsv", "?o\n\"x\"\n\"y\"\n")]
    [InlineData("csv", "o\r\nx\r\ny\r\n")]
    [InlineData("json", "{\"head\":{\"vars\":[\"o\"]},\"results\":{\"bindings\":[\n{\"o\":{\"type\":\"literal\",\"value\":\"x\"}},\n{\"o\":{\"type\":\"literal\",\"value\":\"y\"}}\n]}}\n")]
    public void Solutions_come_in_each_format(string format, string expected)
    {
        var ran = Ran.InProcess("query", "-e", "SELECT ?o { <http://a/s> ?p ?o } ORDER BY ?o", "-d", _graph, "--format", format);

        Assert.Equal((0, "", expected), (ran.Code, ran.Error, ran.Output));
    }

    [Fact]
    public void A_table_shortens_and_counts()
    {
        var ran = Ran.InProcess("query", "-e", "PREFIX a: <http://a/> SELECT ?s ?o { ?s a:q ?o }", "-d", _graph, "--format", "table");

        Assert.Equal(0, ran.Code);
        Assert.Contains("a:t", ran.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 row\n", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ASK { <http://a/s> ?p ?o }", "true\n")]
    [InlineData("ASK { <http://a/o> ?p ?o }", "false\n")]
    public void Yes_and_no_are_words(string query, string expected) =>
        Assert.Equal(expected, Ran.InProcess("query", "-e", query, "-d", _graph).Output);

    [Fact]
    public void A_graph_is_Turtle_unless_told_otherwise()
    {
        const string Query = "PREFIX b: <http://b/> CONSTRUCT { ?s b:r ?o } { ?s <http://a/q> ?o }";

        Assert.EndsWith("<http://a/t> b:r \"z\"@en .\n", Ran.InProcess("query", "-e", Query, "-d", _graph).Output, StringComparison.Ordinal);
        Assert.Equal(
            "<http://a/t> <http://b/r> \"z\"@en .\n", Ran.InProcess("query", "-e", Query, "-d", _graph, "--format", "nt").Output);
    }

    [Fact]
    public void A_graph_of_a_query_without_prefixes_finds_its_own()
    {
        var concept = _workspace.Write("concept.ttl", "<http://a/s> a <http://www.w3.org/2004/02/skos/core#Concept> .");

        Assert.EndsWith("<http://a/s> a skos:Concept .\n", Ran.InProcess("query", "-e", "DESCRIBE <http://a/s>", "-d", concept).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT ?s { ?s ?p ?o }", "ttl", "solutions")]
    [InlineData("DESCRIBE <http://a/s>", "csv", "graph")]
    public void A_format_that_does_not_suit_the_answer_is_refused(string query, string format, string expected)
    {
        var ran = Ran.InProcess("query", "-e", query, "-d", _graph, "--format", format);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_query_may_come_from_a_file_or_from_standard_input()
    {
        const string Query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

        var fromFile = Ran.InProcess("query", _workspace.Write("count.rq", Query), "-d", _graph);
        var fromInput = Ran.WithInput(Query, "query", "-d", _graph);

        Assert.Equal("?n\n3\n", fromFile.Output);
        Assert.Equal(fromFile, fromInput);
    }

    [Theory]
    [InlineData("SELECT ?s {\n  ?s ?p }", "count.rq:2:")]
    [InlineData("DELETE DATA { <http://a/s> <http://a/p> 1 }", "Update")]
    public void A_fault_of_the_query_has_its_place(string query, string expected)
    {
        var ran = Ran.InProcess("query", _workspace.Write("count.rq", query), "-d", _graph);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_data_is_told_with_its_line_and_the_rest_asked()
    {
        var damaged = _workspace.Write("damaged.nt", "<http://a/s> <http://a/p> <http://a/o> .\n<http://a/s> <http://a/p .\n<http://a/s> <http://a/p> 'o' .\n");

        var ran = Ran.InProcess("query", "-e", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "-d", damaged);

        Assert.Equal((0, "?n\n1\n"), (ran.Code, ran.Output));
        Assert.Contains("damaged.nt:2:", ran.Error, StringComparison.Ordinal);
        Assert.Contains("damaged.nt:3:", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lost.ttl", "there is no such file")]
    [InlineData("notes.txt", "no syntax")]
    [InlineData("empty", "no graph.nq")]
    public void Data_that_is_not_there_is_named(string name, string expected)
    {
        Directory.CreateDirectory(_workspace["empty"]);
        _workspace.Write("notes.txt", "");

        var ran = Ran.InProcess("query", "-e", "ASK {}", "-d", _workspace[name]);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(name, ran.Error, StringComparison.Ordinal);
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "query")]
    [InlineData("1", "query", "--unnamed-graph")]
    public void Patterns_see_all_graphs_together_unless_told_otherwise(string expected, params string[] command)
    {
        var quads = _workspace.Write("graph.nq", "<http://a/s> <http://a/p> \"x\" .\n<http://a/s> <http://a/p> \"y\" <http://a/g> .\n");

        var ran = Ran.InProcess([.. command, "-e", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "-d", quads]);

        Assert.Equal($"?n\n{expected}\n", ran.Output);
    }

    [Fact]
    public void Several_files_are_one_dataset_with_blank_nodes_apart()
    {
        var (one, two) = (_workspace.Write("1.ttl", "_:a <http://a/p> 1 ."), _workspace.Write("2.ttl", "_:a <http://a/p> 2 ."));

        var ran = Ran.InProcess("query", "-e", "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }", "-d", one, "-d", two);

        Assert.Equal("?n\n2\n", ran.Output);
    }

    [Fact]
    public void The_plan_can_be_shown_instead_of_the_answer()
    {
        var ran = Ran.InProcess("query", "-e", "SELECT ?o { <http://a/s> <http://a/p> ?o }", "-d", _graph, "--explain");

        Assert.Equal(0, ran.Code);
        Assert.Contains("?o", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"x\"", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_dataset_beside_the_graph_is_used_until_the_graph_is_newer()
    {
        var folder = _workspace["built"];
        var quads = _workspace.Write("built/graph.nq", "<http://a/s> <http://a/p> \"x\" .\n");
        Assert.Equal(0, Ran.InProcess("convert", _graph, Path.Combine(folder, "graph.pgd")).Code);
        const string Count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

        Assert.Equal("?n\n3\n", Ran.InProcess("query", "-e", Count, "-d", folder).Output);
        File.SetLastWriteTimeUtc(quads, File.GetLastWriteTimeUtc(quads).AddHours(1));
        Assert.Equal("?n\n1\n", Ran.InProcess("query", "-e", Count, "-d", folder).Output);
    }

    [Fact]
    public void A_time_limit_ends_a_query_that_would_never_end()
    {
        var numbers = string.Concat(Enumerable.Range(0, 2000).Select(static n => FormattableString.Invariant($"<http://a/s{n}> <http://a/p> {n} .\n")));
        var many = _workspace.Write("many.ttl", numbers);

        var ran = Ran.InProcess("query", "-e", "SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z FILTER(?x + ?y = ?z - 1) }", "-d", many, "--time-limit", "0.05");

        Assert.Equal((3, "?n\n"), (ran.Code, ran.Output));
        Assert.Contains("longer than", ran.Error, StringComparison.Ordinal);
    }
}
