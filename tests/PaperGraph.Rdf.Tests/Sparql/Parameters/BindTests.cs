using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Results;
using PaperGraph.Rdf.Tests.Sparql.Evaluation;

namespace PaperGraph.Rdf.Tests.Sparql.Parameters;

public sealed class BindTests
{
    private const string Data = """
        :a :on :x, :y ; :year 2020 ; :code :c1 . :b :on :y, :z ; :year 2021 . :d :on :x ; :year 2021 ; :code :c2 .
        :x :name "X" . :y :name "Y" ; :up :x . :z :up :y .
        :g { :a :said "yes" } :h { :b :said "no" }
        """;

    [Theory]
    // Triples, paths and columns.
    [InlineData("SELECT ?t { ?p :on ?t }", "p=:a", ":x; :y")]
    [InlineData("SELECT ?p ?t { ?p :on ?t }", "p=:a", ":a :x; :a :y")]
    [InlineData("SELECT * { ?p :on ?t }", "p=:a t=:y", ":a :y")]
    [InlineData("SELECT ?p { ?p ?q :y }", "q=:on", ":a; :b")]
    [InlineData("SELECT ?p { ?p ?q :y }", "q=\"on\"", "")]
    [InlineData("SELECT ?n { ?p :year ?n }", "p=\"a\"", "")]
    [InlineData("SELECT ?u { ?t :up* ?u }", "t=:z", ":x; :y; :z")]
    [InlineData("SELECT ?u { ?t :up* ?u }", "t=:nowhere", ":nowhere")]
    [InlineData("SELECT ?p ?none { ?p :year 2020 }", "none=3", ":a 3")]
    // Where nothing is shown of it, it counts all the same.
    [InlineData("SELECT (COUNT(*) AS ?n) { ?p :on ?t }", "t=:x", "2")]
    [InlineData("SELECT (COUNT(?p) AS ?n) { ?p :on ?t }", "p=:b", "2")]
    // Groups.
    [InlineData("SELECT ?t (COUNT(*) AS ?n) { ?p :on ?t } GROUP BY ?t", "t=:x", ":x 2")]
    [InlineData("SELECT ?t (COUNT(*) AS ?n) { ?p :on ?t } GROUP BY ?t", "t=:nowhere", "")]
    [InlineData("SELECT ?t ?p (COUNT(*) AS ?n) { ?p :on ?t } GROUP BY ?t ?p", "t=:x", ":x :a 1; :x :d 1")]
    [InlineData("SELECT ?t { ?p :on ?t } GROUP BY ?t HAVING (COUNT(*) >= ?least)", "least=2", ":x; :y")]
    // Filters, BOUND, EXISTS.
    [InlineData("SELECT ?p { ?p :year ?y FILTER(?y > ?since) }", "since=2020", ":b; :d")]
    [InlineData("SELECT ?p { ?p :year ?y FILTER(BOUND(?since)) }", "since=2020", ":a; :b; :d")]
    [InlineData("SELECT ?p { ?p :year ?y FILTER EXISTS { ?p :on ?t } }", "t=:z", ":b")]
    [InlineData("SELECT ?p { ?p :year ?y FILTER NOT EXISTS { ?p :on ?t FILTER(?t != ?u) } }", "u=:x", ":d")]
    // OPTIONAL, UNION, MINUS, VALUES.
    [InlineData("SELECT ?p ?c { ?p :year ?y OPTIONAL { ?p :code ?c } }", "p=:b", ":b -")]
    [InlineData("SELECT ?p ?c { ?p :year ?y OPTIONAL { ?p :code ?c } }", "c=:c1", ":a :c1; :b :c1; :d :c1")]
    [InlineData("SELECT ?t { { ?p :on ?t } UNION { ?t :up ?u } }", "p=:d", ":x; :y; :z")]
    [InlineData("SELECT ?p { ?p :year ?y MINUS { ?p :code ?c } }", "p=:a", "")]
    [InlineData("SELECT ?p { ?p :year ?y MINUS { ?p :code ?c } }", "p=:b", ":b")]
    [InlineData("SELECT ?p { ?p :year ?y MINUS { ?q :code ?c } }", "q=:a", ":a; :b; :d")]
    [InlineData("SELECT ?p ?t { VALUES ?p { :a :b } ?p :on ?t }", "p=:b", ":b :y; :b :z")]
    [InlineData("SELECT ?p { VALUES ?p { :a :b } }", "p=:d", "")]
    [InlineData("SELECT ?p ?n { VALUES (?p ?n) { (:a 1) (UNDEF 2) (:b 3) } }", "p=:a", ":a 1; :a 2")]
    // Graphs.
    [InlineData("SELECT ?w { GRAPH ?g { ?p :said ?w } }", "g=:h", "no")]
    [InlineData("SELECT ?w { GRAPH ?g { ?p :said ?w } }", "g=\"h\"", "")]
    // A sub-query knows what it gives out; what it keeps to itself is another variable.
    [InlineData("SELECT ?t ?n { ?p :on ?t { SELECT ?p (COUNT(*) AS ?n) { ?p :on ?any } GROUP BY ?p } }", "p=:d", ":x 1")]
    [InlineData("SELECT ?p ?n { ?p :year ?y { SELECT (COUNT(?p) AS ?n) { ?p :on ?t } } }", "p=:d", ":d 5")]
    [InlineData("SELECT ?p { { SELECT ?p { ?p :year ?y } ORDER BY ?y ?p LIMIT 1 } }", "p=:b", ":b")]
    // Modifiers.
    [InlineData("SELECT DISTINCT ?y { ?p :year ?y ; :on ?t }", "t=:x", "2020; 2021")]
    [InlineData("SELECT ?p { ?p :on ?t } ORDER BY ?t ?p LIMIT 1", "t=:x", ":a")]
    [InlineData("SELECT ?p (?y + ?more AS ?z) { ?p :year ?y } ORDER BY ?more LIMIT 1 OFFSET 2", "more=1 p=:a", "")]
    [InlineData("SELECT ?p ?n { ?p :on ?t } VALUES (?p ?n) { (:a 1) (:b 2) }", "p=:b", ":b 2; :b 2")]
    public void A_bound_variable_is_its_term(string query, string values, string expected)
    {
        using var data = Asked.Data(Data);
        Assert.Equal(expected, string.Join("; ", Asked.Rows(data, Asked.Query(query).Bind(Values(values))).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("CONSTRUCT { ?p :has ?t } { ?p :on ?t }", "p=:d", ":d :has :x")]
    [InlineData("CONSTRUCT { ?t :in ?p } { ?q :on ?t }", "q=:d p=:k", ":x :in :k")]
    [InlineData("CONSTRUCT { ?p :has ?t } { ?q :on ?t }", "q=:d p=1", "")]
    [InlineData("CONSTRUCT WHERE { ?p :on ?t }", "p=:d", ":d :on :x")]
    [InlineData("DESCRIBE ?t", "t=:z", ":z :up :y")]
    [InlineData("DESCRIBE ?t { ?p :year 2020 ; :on ?t }", "p=:b t=:z", ":z :up :y")]
    public void Graphs_are_made_with_it(string query, string values, string expected)
    {
        using var data = Asked.Data(Data);
        Assert.Equal(expected, string.Join("; ", Asked.Triples(data, Asked.Query(query).Bind(Values(values))).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("ASK { ?p :on ?t }", "p=:a t=:x", true)]
    [InlineData("ASK { ?p :on ?t }", "p=:a t=:z", false)]
    public void Yes_or_no_depends_on_it(string query, string values, bool expected)
    {
        using var data = Asked.Data(Data);
        using var result = SparqlEngine.Execute(data, Asked.Query(query).Bind(Values(values)));
        Assert.Equal(expected, Assert.IsType<BooleanResult>(result).Value);
    }

    [Theory]
    [InlineData("SELECT ?t { ?p :on ?t }", "q=:a", "the query has no variable ?q; it has ?p, ?t")]
    [InlineData("ASK { :a :on [] }", "q=:a", "the query has no variable ?q; it has none that can be bound")]
    [InlineData("SELECT ?n { { SELECT (COUNT(?p) AS ?n) { ?p :on ?t } } }", "p=:a", "the query has no variable ?p; it has none that can be bound")]
    [InlineData("SELECT ?n { ?p :year ?y BIND(?y + 1 AS ?n) }", "n=3", "?n is computed by the query and cannot be given a value")]
    [InlineData("SELECT (COUNT(?p) AS ?n) { ?p :year ?y }", "n=3", "?n is computed by the query and cannot be given a value")]
    [InlineData("SELECT ?n { { SELECT (COUNT(?p) AS ?n) { ?p :on ?t } } }", "n=3", "?n is computed by the query and cannot be given a value")]
    [InlineData("SELECT ?p { ?p :year ?y } GROUP BY ?p (STR(?y) AS ?k)", "k=3", "?k is computed by the query and cannot be given a value")]
    public void What_cannot_be_bound_is_a_fault(string query, string values, string expected) =>
        Assert.Equal(expected, Assert.Throws<SparqlBindingException>(() => Asked.Query(query).Bind(Values(values))).Message);

    [Fact]
    public void A_blank_node_is_no_value() => Assert.Equal(
        "?p can be an IRI or a literal, not _:b",
        Assert.Throws<SparqlBindingException>(
            () => Asked.Query("ASK { ?p :on ?t }").Bind(Values("p=:a").ToDictionary(pair => pair.Key, _ => (Term)new BlankNode("b")))).Message);

    [Theory]
    [InlineData("CONSTRUCT { ?x :has ?t } { ?p :on ?t FILTER(?y = ?t) { SELECT ?s { ?s :up ?hidden } } BIND(1 AS ?n) }", "p, s, t, x, y")]
    [InlineData("SELECT (SUM(?y) AS ?n) ?g { GRAPH ?g { ?p :year ?y } FILTER NOT EXISTS { ?p ?q ?r } } GROUP BY ?g", "g, p, q, r, y")]
    [InlineData("ASK { [] :on [ :name \"X\" ] }", "")]
    public void A_query_tells_what_can_be_bound(string query, string expected) =>
        Assert.Equal(expected, string.Join(", ", Asked.Query(query).BindableVariables));

    [Fact]
    public void The_planner_sees_a_constant()
    {
        using var data = Asked.Data(Data);
        var bound = Asked.Query("SELECT ?t { ?p :on ?t ; :year ?y }").Bind(Values("p=:a"));
        Assert.Equal(Asked.Explained(data, "SELECT ?t { :a :on ?t ; :year ?y }"), SparqlEngine.Explain(data, bound));
    }

    [Fact]
    public void A_service_is_asked_as_it_stands_and_its_rows_joined()
    {
        using var data = Asked.Data(Data);
        var client = new Client();
        var query = Asked.Query("SELECT ?p ?w { ?p :on ?t SERVICE :s { ?p :said ?w } }").Bind(Values("p=:b"));

        Assert.Equal([":b no", ":b no"], Asked.Rows(data, query, new QueryOptions { ServiceClient = client }));
        Assert.Equal("{ ?p :said ?w }", client.Text);
    }

    private static Dictionary<string, Term> Values(string values) => values.Split(' ')
        .Select(value => value.Split('=', 2))
        .ToDictionary(value => value[0], value => SparqlParser.ParseTerm(value[1], Asked.Names), StringComparer.Ordinal);

    private sealed class Client : IServiceClient
    {
        public string? Text { get; private set; }

        public Solutions Ask(Iri endpoint, ServicePattern pattern)
        {
            Text = pattern.Text;
            var table = new SolutionTable("p", "w");
            table.AddRow(new Iri("http://example.org/a"), new Literal("yes"));
            table.AddRow(new Iri("http://example.org/b"), new Literal("no"));
            return table;
        }
    }
}
