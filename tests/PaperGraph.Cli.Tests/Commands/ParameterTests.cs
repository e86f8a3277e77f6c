namespace PaperGraph.Cli.Tests.Commands;

public sealed class ParameterTests : IDisposable
{
    private const string Graph = """
        @prefix pg: <https://w3id.org/papergraph/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix fabio: <http://purl.org/spar/fabio/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @base <https://example.org/kg/> .
        <dataset> <http://rdfs.org/ns/void#uriSpace> "https://example.org/kg/" .
        <paper/doi:10.1%2F2> a pg:Paper ; pg:mentions <concept/mpc>, <concept/crypto>, <concept/c-plus-plus> .
        <paper/doi:10.1%2F2> fabio:hasPublicationYear "2024"^^xsd:gYear .
        <paper/b> a pg:Paper ; pg:mentions <concept/mpc> ; fabio:hasPublicationYear "2025"^^xsd:gYear .
        <concept/mpc> a pg:Concept ; skos:prefLabel "Model predictive control" ; skos:altLabel "MPC" ; pg:support 2 .
        <concept/crypto> a pg:Concept ; skos:prefLabel "multi-party computation" ; skos:altLabel "MPC" ; pg:support 1 .
        <concept/c-plus-plus> a pg:Concept ; skos:prefLabel "C plus plus" ; pg:support 0.5 .
        """;

    private const string Prefixes = """
        PREFIX pg: <https://w3id.org/papergraph/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX fabio: <http://purl.org/spar/fabio/>
        PREFIX c: <https://example.org/kg/concept/>

        """;

    private readonly Workspace _workspace = new();
    private readonly string _graph;

    public ParameterTests() => _graph = _workspace.Write("graph.ttl", Graph);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    // A paper by its identifier, encoded as the writers do.
    [InlineData(
        "x paper", "?x pg:mentions ?c . ?c skos:prefLabel ?v", "x=doi:10.1/2", "C plus plus,Model predictive control,multi-party computation")]
    [InlineData("x paper", "?x pg:mentions ?c . ?c skos:prefLabel ?v", "x=<https://example.org/kg/paper/b>", "Model predictive control")]
    // A concept by identifier, by a label, by what its identifier would be.
    [InlineData("x concept", "?x skos:prefLabel ?v", "x=crypto", "multi-party computation")]
    [InlineData("x concept", "?x skos:prefLabel ?v", "x=MODEL predictive control", "Model predictive control")]
    [InlineData("x concept", "?x skos:prefLabel ?v", "x=C++", "C plus plus")]
    [InlineData("x concept", "?x skos:prefLabel ?v", "x=c:crypto", "multi-party computation")]
    // Literals and IRIs.
    [InlineData("x text", "?c skos:altLabel ?x ; skos:prefLabel ?v", "x=MPC", "Model predictive control,multi-party computation")]
    [InlineData("x text", "?c skos:altLabel ?x ; skos:prefLabel ?v", "x=\"MPC\"@en", "")]
    [InlineData("x text", "BIND(STRLEN(?x) AS ?v)", "x=c:x } # <a> ?v \\", "16")]
    [InlineData("x text", "BIND(STRLEN(?x) AS ?v)", "x=a=b", "3")]
    [InlineData("x integer", "?c pg:support ?n ; skos:prefLabel ?v FILTER(?n >= ?x)", "x=2", "Model predictive control")]
    [InlineData("x decimal", "?c pg:support ?n ; skos:prefLabel ?v FILTER(?n <= ?x)", "x=.75", "C plus plus")]
    [InlineData("x year", "?p fabio:hasPublicationYear ?x ; pg:mentions ?v", "x=2025", "https://example.org/kg/concept/mpc")]
    [InlineData("x iri", "?c ?x ?v FILTER(ISLITERAL(?v))", "x=skos:altLabel", "MPC,MPC")]
    [InlineData("x iri", "?c ?x ?v FILTER(ISLITERAL(?v))", "x=http://www.w3.org/2004/02/skos/core#altLabel", "MPC,MPC")]
    // Defaults, what may be left out, and variables that nothing declares.
    [InlineData("x integer = 2", "?c pg:support ?x ; skos:prefLabel ?v", "", "Model predictive control")]
    [InlineData("x integer = 2", "?c pg:support ?x ; skos:prefLabel ?v", "x=1", "multi-party computation")]
    [InlineData("x concept?", "?x skos:altLabel ?v", "", "MPC,MPC")]
    [InlineData("", "?c pg:support ?x ; skos:prefLabel ?v", "?x=0.5", "C plus plus")]
    [InlineData("", "?c skos:altLabel ?x ; skos:prefLabel ?v", "x='MPC'", "Model predictive control,multi-party computation")]
    [InlineData("", "?x skos:prefLabel ?v", "x=c:mpc", "Model predictive control")]
    public void A_value_is_read_by_its_form_or_the_kind_of_its_parameter(string parameter, string pattern, string set, string expected)
    {
        var ran = Ask(parameter, pattern, set);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(expected, string.Join(',', ran.Output.Split("\r\n")[1..^1]));
    }

    [Theory]
    [InlineData("x paper", "", "this question needs --set x=…: What it is (paper)")]
    [InlineData("x paper e.g. b", "", "this question needs --set x=…: What it is (paper; for example --set x=b)")]
    [InlineData("x paper", "x=lost", "x: 'lost' names no paper of the data: there is no <https://example.org/kg/paper/lost>")]
    [InlineData("x paper", "x=", "x: '' names no paper of the data")]
    [InlineData("x paper", "x=\"b\"", "x: '\"b\"' is a literal, and the parameter is of kind paper")]
    [InlineData("x concept", "x=mp", "x: 'mp' is neither identifier nor label of a concept")]
    [InlineData("x concept", "x=predict", "labels with it in: Model predictive control")]
    [InlineData("x concept", "x=mpc control", "x: 'mpc control' is neither identifier nor label of a concept")]
    [InlineData("x concept", "x=M.P.C.", "x: 'M.P.C.' is neither")]
    [InlineData("x iri", "x=nothing", "x: 'nothing' is no absolute IRI, and no name with a prefix of the query")]
    [InlineData("x iri", "x=<a b>", "x: '<a b>' is no term")]
    [InlineData("x text", "x=\"open", "x: '\"open' is no term")]
    [InlineData("x integer", "x=2.5", "x: '2.5' is no whole number")]
    [InlineData("x integer", "x=<a:b>", "x: '<a:b>' is an IRI, and the parameter is of kind integer")]
    [InlineData("x decimal", "x=1e3", "x: '1e3' is no number like 0.5")]
    [InlineData("x year", "x=24", "x: '24' is no year of four digits")]
    [InlineData("", "x=word", "x: 'word' is no term: write <iri>")]
    [InlineData("", "x=1 2", "x: '1 2' is no term")]
    [InlineData("", "y=1", "y: the query has no such variable to set; it has v, x")]
    [InlineData("", "x=1 --set x=2", "x is set twice")]
    public void What_is_no_value_is_wrong_use(string parameter, string set, string expected)
    {
        var ran = Ask(parameter, "?x ?p ?v", set, pattern => pattern.Replace("?p", "skos:prefLabel", StringComparison.Ordinal));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_of_two_concepts_has_to_be_told_apart()
    {
        var other = _workspace.Write("other.ttl", Graph.Replace("concept/mpc", "concept/control", StringComparison.Ordinal));

        var ran = Ran.InProcess("query", "-e", Query("x concept", "?x skos:prefLabel ?v"), "-d", other, "--set", "x=MPC");

        Assert.Equal(2, ran.Code);
        Assert.Contains(
            "x: 'MPC' is a label of several concepts; say which: <https://example.org/kg/concept/control>, <https://example.org/kg/concept/crypto>",
            ran.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x paper", "b", "--base", "https://example.org/kg/paper/")]
    [InlineData("x paper", "paper/b", "--base", "https://example.org/kg/")]
    public void A_base_may_be_given(string parameter, string id, params string[] options)
    {
        var ran = Ran.InProcess(["query", "-e", Query(parameter, "?x pg:mentions ?v"), "-d", _graph, "--set", $"x={id}", .. options]);

        Assert.Equal(2, ran.Code);
        Assert.Contains($"there is no <{options[1]}paper/", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query --set x -e ASK{}", "--set takes NAME=VALUE")]
    [InlineData("query --set =x -e ASK{}", "--set takes NAME=VALUE")]
    [InlineData("query --base here -e ASK{}", "--base takes an absolute IRI")]
    [InlineData("query --list -e ASK{}", "--list takes no QUERY")]
    [InlineData("query --list improvements", "--list takes no QUERY")]
    [InlineData("query --list --format ttl", "--list has the formats table and json")]
    [InlineData("query paper-sharing-concept", "paper-sharing-concept is no file and no question of --list; near are papers-sharing-concepts")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_goes_before_a_question_of_its_name_and_may_have_parameters_too()
    {
        var file = _workspace.Write("mine.rq", Query("x concept", "?x skos:prefLabel ?v"));

        var ran = Ran.InProcess("query", file, "-d", _graph, "--set", "x=mpc", "--explain");

        Assert.Equal(0, ran.Code);
        Assert.Contains("scan c:mpc skos:prefLabel ?v", ran.Output, StringComparison.Ordinal);
    }

    private static string Query(string parameter, string pattern) =>
        $"# What?\n{(parameter.Length == 0 ? "" : $"# @param {parameter} -- What it is\n")}{Prefixes}SELECT ?v {{ {pattern} }} ORDER BY ?v";

    private Ran Ask(string parameter, string pattern, string set, Func<string, string>? change = null)
    {
        var query = Query(parameter, change?.Invoke(pattern) ?? pattern);
        string[] sets = set.Length == 0 ? [] : [.. set.Split(" --set ").SelectMany(static one => (string[])["--set", one])];
        return Ran.InProcess(["query", "-e", query, "-d", _graph, "--format", "csv", .. sets]);
    }
}
