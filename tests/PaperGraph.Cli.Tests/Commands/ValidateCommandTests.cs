using System.Text.Json;

namespace PaperGraph.Cli.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private const string Shapes = """
        @prefix : <http://a/> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        :Thing sh:targetClass :T ; sh:property [ sh:path :p ; sh:minCount 1 ; sh:nodeKind sh:IRI ], [ sh:path [ sh:inversePath :q ] ; sh:maxCount 1 ] .
        """;

    private const string Bad = "@prefix : <http://a/> .\n:x a :T ;\n  :p :y ,\n  \"z\" .\n\n:w a :T .\n:u :q :x .\n:v :q :x .\n";

    private readonly Workspace _workspace = new();
    private readonly string _shapes;

    public ValidateCommandTests() => _shapes = _workspace.Write("shapes.ttl", Shapes);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("validate --format pdf", "pdf")]
    [InlineData("validate --limit -1", "--limit")]
    [InlineData("validate --threads many", "many")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_that_conforms_is_0()
    {
        var ran = Ran.InProcess("validate", _workspace.Write("good.ttl", "<http://a/x> a <http://a/T> ; <http://a/p> <http://a/y> ."), "--shapes", _shapes);

        Assert.Equal(new Ran(0, "conforms\n", ""), ran);
    }

    [Fact]
    public void A_graph_that_does_not_is_3_and_each_result_has_its_line()
    {
        var file = _workspace.Write("bad.ttl", Bad);
        var ran = Ran.InProcess("validate", file, "--shapes", _shapes);

        Assert.Equal((3, ""), (ran.Code, ran.Error));
        Assert.Equal(
            $"""
            does not conform: 3 results
                   1  Violation  sh:nodeKind of :Thing :p
                   1  Violation  sh:minCount of :Thing :p
                   1  Violation  sh:maxCount of :Thing ^:q

            {file}:6: Violation: :p: there is no value, and there must be at least 1
                node :w, path :p, rule sh:minCount of :Thing

            {file}:4: Violation: :p: "z" is not an IRI
                node :x, path :p, value "z", rule sh:nodeKind of :Thing

            {file}:7: Violation: ^:q: there are 2 values, and there may be at most 1
                node :x, path ^:q, rule sh:maxCount of :Thing

            """,
            ran.Output);
    }

    [Theory]
    [InlineData("bad.nt", "_:a <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://a/T> .\n\n_:a <http://a/p> \"z\" .\n", 3)]
    [InlineData("bad.rdf", "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://a/'>\n<T r:about='http://a/x'>\n<p>z</p></T></r:RDF>", 3)]
    [InlineData("bad.jsonld", "{\"@id\": \"http://a/x\", \"@type\": \"http://a/T\",\n \"http://a/p\": \"z\"}", 0)]
    public void Lines_are_found_in_every_syntax_that_is_read_as_it_stands(string name, string text, int line)
    {
        // Behind another document, so that blank nodes of the second are renamed.
        var first = _workspace.Write("first.ttl", "_:a <http://a/p> \"z\" .");
        var file = _workspace.Write(name, text);
        var ran = Ran.InProcess("validate", first, file, "--shapes", _shapes);

        Assert.Contains(line == 0 ? "\nViolation: " : $"\n{file}:{line}: Violation: ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_beyond_the_limit_are_counted()
    {
        var ran = Ran.InProcess("validate", _workspace.Write("bad.ttl", Bad), "--shapes", _shapes, "--limit", "1");

        Assert.Contains("does not conform: 3 results\n", ran.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\nand 2 more; --limit shows them\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_standard_report_is_Turtle()
    {
        var ran = Ran.InProcess("validate", _workspace.Write("bad.ttl", Bad), "--shapes", _shapes, "--format", "ttl");
        var report = _workspace.Write("report.ttl", ran.Output);

        Assert.Equal(3, ran.Code);
        const string Query = "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?n ?p { ?r sh:focusNode ?n ; sh:resultPath ?p } ORDER BY ?n ?p";
        var answer = Ran.InProcess("query", "-e", Query, "-d", report, "--format", "csv").Output;
        Assert.Contains("http://a/w,http://a/p\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_as_JSON_has_the_places()
    {
        var file = _workspace.Write("bad.ttl", Bad);
        var ran = Ran.InProcess("validate", "-d", file, "--shapes", _shapes, "--format", "json");

        using var json = JsonDocument.Parse(ran.Output);
        Assert.Equal(3, json.RootElement.GetProperty("resultCount").GetInt32());
        var result = json.RootElement.GetProperty("results")[1];
        Assert.Equal(("\"z\"", 4, file), (result.GetProperty("value").GetString(), result.GetProperty("line").GetInt32(), result.GetProperty("file").GetString()));
    }

    [Fact]
    public void Shapes_that_are_ill_formed_are_refused_with_all_faults()
    {
        var shapes = _workspace.Write("ill.ttl", "@prefix sh: <http://www.w3.org/ns/shacl#> . <http://a/S> a sh:NodeShape ; sh:class 1 ; sh:severity 2 .");
        var ran = Ran.InProcess("validate", _workspace.Write("bad.ttl", Bad), "--shapes", shapes);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.StartsWith("papergraph: the shapes are ill-formed\n  <http://a/S>: sh:severity must be an IRI\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_does_not_conform()
    {
        var ran = Ran.InProcess("validate", _workspace.Write("cut.ttl", "<http://a/x> a <http://a/U> .\n<http://a/x> <http://a/p> ,\n"), "--shapes", _shapes);

        Assert.Equal((3, "conforms\n"), (ran.Code, ran.Output));
        Assert.Contains("cut.ttl:2:", ran.Error, StringComparison.Ordinal);
        Assert.EndsWith("papergraph: what was left out was not validated\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_3() => Assert.Equal(3, Ran.InProcess("validate", _workspace["no.ttl"]).Code);

    [Fact]
    public void A_build_that_is_not_checked_is_the_same()
    {
        var input = _workspace.Write("papers.jsonl", Sources.JsonLines(3));
        Assert.Equal(0, Ran.Build(_workspace, input, "-q").Code);
        var hashes = Workspace.HashesOf(_workspace.Output);

        Assert.Equal(0, Ran.Build(_workspace, input, "-q", "--no-validate").Code);
        Assert.Equal(hashes, Workspace.HashesOf(_workspace.Output));
    }

    [Fact]
    public void A_build_conforms_to_the_shapes_that_come_with_the_program()
    {
        Assert.Equal(0, Ran.Build(_workspace, _workspace.Write("papers.jsonl", Sources.JsonLines(3)), "-q").Code);

        Assert.Equal(new Ran(0, "conforms\n", ""), Ran.InProcess("validate", "-d", _workspace.Output));
    }
}
