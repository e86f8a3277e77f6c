using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class LimitTests
{
    // 60 nodes in a circle: cross products of it are long, its closure is 3,600 pairs.
    private static readonly string Circle = string.Join('\n', Enumerable.Range(0, 60).Select(i => $":n{i} :p :n{(i + 1) % 60} ; :v {i} ."));

    public static TheoryData<string> LongQueries => new()
    {
        "?a :p ?b . ?c :p ?d . ?e :p ?f . ?g :p ?h FILTER(?b = ?g && ?a = ?h)",
        "?a :p+ ?b . ?c :p+ ?d . ?e :p ?f FILTER(?a = ?f && ?a = ?e)",
        "{ SELECT ?a ?d { ?a :p ?b . ?c :p ?d } ORDER BY ?d } { SELECT ?e ?f { ?e :p ?b . ?c :p ?f } } FILTER(?d + 0 = ?e)",
        "{ SELECT (COUNT(*) AS ?n) { ?a :v ?b . ?c :v ?d . ?e :v ?f FILTER(?b + ?d = ?f) } }",
        "{ SELECT DISTINCT ?f { ?a :p ?b . ?c :p ?d . ?e :p ?f . ?g :p ?h } }",
        "?a :p ?b . ?c :p ?d MINUS { ?a :p ?x . ?c :p ?y . ?e :p ?f FILTER(?e = ?f) }",
    };

    [Theory]
    [MemberData(nameof(LongQueries))]
    public void Time_is_looked_at_while_a_query_runs(string pattern)
    {
        using var data = Asked.Data(Circle);
        var options = new QueryOptions { TimeLimit = TimeSpan.FromMinutes(1), TimeProvider = new HastyTime() };
        Assert.Throws<QueryLimitException>(() => Asked.Rows(data, $"SELECT * {{ {pattern} }}", options));
    }

    [Theory]
    [MemberData(nameof(LongQueries))]
    public void A_cancelled_query_stops(string pattern)
    {
        using var data = Asked.Data(Circle);
        using var source = new CancellationTokenSource();
        var options = new QueryOptions
        {
            CancellationToken = source.Token,
            TimeProvider = new HastyTime(source.Cancel),
            TimeLimit = TimeSpan.MaxValue,
        };
        Assert.Throws<OperationCanceledException>(() => Asked.Rows(data, $"SELECT * {{ {pattern} }}", options));
    }

    [Fact]
    public void A_query_that_is_cancelled_before_does_not_begin()
    {
        using var data = Asked.Data(Circle);
        var options = new QueryOptions { CancellationToken = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => SparqlEngine.Execute(data, Asked.Query("ASK { }"), options));
    }

    [Theory]
    [InlineData("SELECT ?x { ?x :p ?y } ORDER BY ?y", 59, false)]
    [InlineData("SELECT ?x { ?x :p ?y } ORDER BY ?y", 60, true)]
    [InlineData("SELECT DISTINCT ?x ?y { ?x :p ?y }", 59, false)]
    [InlineData("SELECT DISTINCT ?x ?y { ?x :p ?y }", 60, true)]
    [InlineData("SELECT ?y (MAX(?x) AS ?m) { ?x :p ?y } GROUP BY ?y", 59, false)]
    [InlineData("SELECT ?y (MAX(?x) AS ?m) { ?x :p ?y } GROUP BY ?y", 60, true)]
    [InlineData("SELECT ?x ?y { ?x :p ?y }", 0, true)]
    [InlineData("SELECT ?x { ?x :p ?y { SELECT DISTINCT ?y { ?y :v ?z } } }", 59, false)]
    public void Rows_in_memory_are_counted(string query, int limit, bool isEnough)
    {
        using var data = Asked.Data(Circle);
        var options = new QueryOptions { RowLimit = limit };
        if (isEnough)
            Assert.Equal(60, Asked.Rows(data, query, options).Length);
        else
            Assert.Throws<QueryLimitException>(() => Asked.Rows(data, query, options));
    }

    [Fact]
    public void Solutions_before_the_limit_are_given()
    {
        using var data = Asked.Data(Circle);
        using var solutions = (Solutions)SparqlEngine.Execute(
            data,
            Asked.Query("SELECT * { ?a :p ?b . ?c :p ?d . ?e :p ?f . ?g :p ?h }"),
            new QueryOptions { TimeLimit = TimeSpan.FromMinutes(1), TimeProvider = new HastyTime() });
        Assert.True(solutions.MoveNext());
        Assert.Throws<QueryLimitException>(() =>
        {
            while (solutions.MoveNext())
            {
            }
        });
    }

    [Fact]
    public void A_service_is_asked_only_where_it_is_allowed()
    {
        using var data = Asked.Data(Circle);
        Assert.Throws<NotSupportedException>(() => SparqlEngine.Execute(data, Asked.Query("SELECT * { SERVICE :s { ?x :p ?y } }")));
        Assert.Equal(["-"], Asked.Rows(data, "SELECT ?x { SERVICE SILENT :s { ?x :q ?y } }"));
    }

    [Fact]
    public void What_a_service_answers_is_joined()
    {
        using var other = Asked.Data(":n7 :q :new . :n8 :q :n9 .");
        using var data = Asked.Data(Circle);
        var options = new QueryOptions { ServiceClient = new Neighbour(other) };
        Assert.Equal([":n7 7 :new", ":n8 8 :n9"], Asked.Rows(data, "SELECT ?x ?v ?y { ?x :v ?v SERVICE :s { ?x :q ?y } }", options));
        Assert.Throws<IOException>(() => Asked.Rows(data, "SELECT ?x { SERVICE :deaf { ?x :q ?y } }", options));
        Assert.Equal(["-"], Asked.Rows(data, "SELECT ?x { SERVICE SILENT :deaf { ?x :q ?y } }", options));
    }

    /// <summary>Stands still until the query has begun; the next time it is asked, an hour has gone by.</summary>
    private sealed class HastyTime(Action? asked = null) : TimeProvider
    {
        private int _times;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp()
        {
            // When the run begins, when it is planned, when its first solution is asked for.
            if (++_times <= 3) return 0;
            asked?.Invoke();
            return 3600;
        }
    }

    private sealed class Neighbour(Dataset data) : IServiceClient
    {
        public Solutions Ask(Iri endpoint, ServicePattern pattern) => endpoint.Value.EndsWith("deaf", StringComparison.Ordinal)
            ? throw new IOException("no answer")
            : (Solutions)SparqlEngine.Execute(data, Asked.Query($"SELECT * {pattern.Text}"));
    }
}
