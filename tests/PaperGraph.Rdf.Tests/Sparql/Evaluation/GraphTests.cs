using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class GraphTests
{
    private const string Data = """
        :a :v 0 .
        :g { :a :v 1 . :b :p :c . }
        :h { :a :v 2 . :c :p :d . }
        """;

    [Theory]
    [InlineData("", "?x :v ?y", "- :a 0")]
    [InlineData("", "GRAPH :g { ?x :v ?y }", "- :a 1")]
    [InlineData("", "GRAPH :none { ?x :v ?y }", "")]
    [InlineData("", "GRAPH ?g { ?x :v ?y }", ":g :a 1; :h :a 2")]
    [InlineData("", "GRAPH ?g { }", ":g - -; :h - -")]
    [InlineData("", "GRAPH :g { }", "- - -")]
    [InlineData("", "GRAPH :none { }", "")]
    [InlineData("", "?x :v 0 GRAPH ?g { ?x :v ?y }", ":g :a 1; :h :a 2")]
    [InlineData("", "VALUES ?g { :h :none } GRAPH ?g { ?x :v ?y }", ":h :a 2")]
    [InlineData("", "GRAPH ?g { ?x :p+ ?y }", ":g :b :c; :h :c :d")]
    [InlineData("", "GRAPH ?g { { SELECT (COUNT(*) AS ?y) { ?s ?p ?o } } }", ":g - 2; :h - 2")]
    [InlineData("", "?x :v 0 GRAPH ?g { { SELECT DISTINCT ?x ?y { ?x :v ?y } } }", ":g :a 1; :h :a 2")]
    [InlineData("", "VALUES ?g { :h } GRAPH ?g { { SELECT (COUNT(*) AS ?y) { ?s ?p ?o } } }", ":h - 2")]
    [InlineData("", "GRAPH ?g { ?x :v ?y FILTER EXISTS { ?x :v 1 } }", ":g :a 1")]
    [InlineData("", "GRAPH ?g { ?x :v ?y } FILTER EXISTS { ?x :v 0 }", ":g :a 1; :h :a 2")]
    [InlineData("", "GRAPH ?g { ?x :v ?y } FILTER NOT EXISTS { GRAPH ?g { ?x :v 1 } }", ":h :a 2")]
    [InlineData("", "GRAPH ?g { OPTIONAL { ?x :v 1 } }", ":g :a -; :h - -")]
    [InlineData("", "GRAPH ?g { ?x :v ?y } GRAPH ?g { ?z :p :d }", ":h :a 2")]
    [InlineData("FROM :g", "?x :v ?y", "- :a 1")]
    [InlineData("FROM :g FROM :h", "?x :p/:p ?y", "- :b :d")]
    [InlineData("FROM :g", "GRAPH ?g { ?x :v ?y }", "")]
    [InlineData("FROM NAMED :h", "GRAPH ?g { ?x :v ?y }", ":h :a 2")]
    [InlineData("FROM NAMED :h", "?x :v ?y", "")]
    [InlineData("FROM :none", "?x :v ?y", "")]
    public void Matches_in_the_graphs_that_are_named(string from, string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(Data, $"SELECT ?g ?x ?y {from} {{ {pattern} }}"));

    [Fact]
    public void The_union_of_all_graphs_is_the_default_graph_when_asked_for()
    {
        var options = new QueryOptions { UnionDefaultGraph = true };
        Assert.Equal(":a 0; :a 1; :a 2", Asked.Table(Data, "SELECT ?x ?y { ?x :v ?y }", options));
        Assert.Equal(":a 1", Asked.Table(Data, "SELECT ?x ?y FROM :g { ?x :v ?y }", options));
    }
}
