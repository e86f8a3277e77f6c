using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class ModifierTests
{
    private const string Data = """
        :a :v 3 ; :k "x" . :b :v 1 ; :k "y" . :c :v 2 ; :k "x" . :d :k "y" . :e :v 10 ; :k "z" .
        """;

    [Theory]
    [InlineData("?x { ?x :v ?y } ORDER BY ?y", ":b :c :a :e")]
    [InlineData("?x { ?x :v ?y } ORDER BY DESC(?y)", ":e :a :c :b")]
    [InlineData("?x { ?x :k ?k OPTIONAL { ?x :v ?y } } ORDER BY ?k DESC(?y)", ":a :c :b :d :e")]
    [InlineData("?x { ?x :k ?k OPTIONAL { ?x :v ?y } } ORDER BY ?y", ":d :b :c :a :e")]
    [InlineData("?x { ?x :v ?y } ORDER BY (-?y)", ":e :a :c :b")]
    [InlineData("?x { ?x :v ?y } ORDER BY ?y LIMIT 2", ":b :c")]
    [InlineData("?x { ?x :v ?y } ORDER BY ?y OFFSET 1 LIMIT 2", ":c :a")]
    [InlineData("?x { ?x :v ?y } ORDER BY ?y OFFSET 9", "")]
    [InlineData("?x { ?x :v ?y } ORDER BY ?y LIMIT 0", "")]
    [InlineData("?x { ?x :v ?y } LIMIT 0", "")]
    [InlineData("DISTINCT ?k { ?x :k ?k } ORDER BY DESC(?k) LIMIT 2", "z y")]
    [InlineData("?x { ?x :k ?k } ORDER BY ?k", ":a :c :b :d :e")]
    [InlineData("?x { ?x :k ?k } ORDER BY DESC(?k)", ":e :b :d :a :c")]
    public void Orders_and_cuts(string query, string expected)
    {
        using var data = Asked.Data(Data);
        Assert.Equal(expected, string.Join(' ', Asked.Rows(data, $"SELECT {query}")));
    }

    [Theory]
    [InlineData("DISTINCT ?k { ?x :k ?k }", "x; y; z")]
    [InlineData("DISTINCT ?k ?v { ?x :k ?k OPTIONAL { ?x :none ?v } }", "x -; y -; z -")]
    [InlineData("REDUCED ?x { ?x :v 3 }", ":a")]
    [InlineData("* { ?x :v 3 }", ":a")]
    [InlineData("?x ?nowhere { ?x :v 3 }", ":a -")]
    [InlineData("(?y + 1 AS ?z) { :a :v ?y }", "4")]
    [InlineData("(?y + 1 AS ?z) (?z * 2 AS ?u) { :a :v ?y }", "4 8")]
    [InlineData("(1/0 AS ?z) { }", "-")]
    [InlineData("(sameTerm(BNODE(\"n\"), BNODE(\"n\")) AS ?same) { }", "true")]
    public void Projects_and_removes_duplicates(string query, string expected) =>
        Assert.Equal(expected, Asked.Table(Data, $"SELECT {query}"));

    [Theory]
    [InlineData("?k (COUNT(?y) AS ?n) { ?x :k ?k OPTIONAL { ?x :v ?y } } GROUP BY ?k", "x 2; y 1; z 1")]
    [InlineData("?k (COUNT(*) AS ?n) { ?x :k ?k OPTIONAL { ?x :v ?y } } GROUP BY ?k", "x 2; y 2; z 1")]
    [InlineData("?k (SUM(?y) AS ?n) { ?x :k ?k ; :v ?y } GROUP BY ?k HAVING(SUM(?y) > 4)", "x 5; z 10")]
    [InlineData("?k (MIN(?y) AS ?a) (MAX(?y) AS ?b) { ?x :k ?k ; :v ?y } GROUP BY ?k", "x 2 3; y 1 1; z 10 10")]
    [InlineData("(COUNT(*) AS ?n) { ?x :v ?y }", "4")]
    [InlineData("(COUNT(*) AS ?n) { ?x :none ?y }", "0")]
    [InlineData("?x (COUNT(*) AS ?n) { ?x :none ?y } GROUP BY ?x", "")]
    [InlineData("(COUNT(DISTINCT ?k) AS ?n) { ?x :k ?k }", "3")]
    [InlineData("(COUNT(DISTINCT *) AS ?n) { { :a :k ?k } UNION { :c :k ?k } }", "1")]
    [InlineData("(GROUP_CONCAT(?y; SEPARATOR=\",\") AS ?s) { SELECT ?y { ?x :v ?y } ORDER BY ?y }", "1,2,3,10")]
    [InlineData("?big (COUNT(*) AS ?n) { ?x :v ?y } GROUP BY (?y > 2 AS ?big)", "false 2; true 2")]
    [InlineData("?v (COUNT(*) AS ?n) { ?x :k ?k OPTIONAL { ?x :v ?v FILTER(?v > 5) } } GROUP BY ?v", "- 4; 10 1")]
    [InlineData("(SUM(?y * 2) AS ?n) { ?x :v ?y FILTER EXISTS { ?x :k \"x\" } }", "10")]
    public void Groups(string query, string expected) => Assert.Equal(expected, Asked.Table(Data, $"SELECT {query}"));

    [Theory]
    [InlineData("?x ?n { ?x :k \"x\" { SELECT (COUNT(*) AS ?n) { ?x :v ?y } } }", ":a 4; :c 4")]
    [InlineData("?x ?y { ?x :k \"y\" { SELECT ?x { ?x :v ?y } } }", ":b -")]
    [InlineData("?x ?y { ?x :k \"x\" { SELECT ?y { ?x :v ?y } ORDER BY DESC(?y) LIMIT 1 } }", ":a 10; :c 10")]
    [InlineData("?x ?m { ?x :v ?m { SELECT (MAX(?y) AS ?m) { ?z :v ?y } } }", ":e 10")]
    [InlineData("?x ?y { ?x :k \"x\" OPTIONAL { SELECT ?x ?y { ?x :v ?y } LIMIT 1 } }", ":a 3; :c -")]
    // What a sub-query or group has read must not be seen by what comes after it.
    [InlineData("?x ?y { { SELECT ?x ?y { ?x :v ?y } ORDER BY ?y LIMIT 1 } UNION { ?x :k \"z\" } }", ":b 1; :e -")]
    [InlineData("?k (COUNT(?x) AS ?n) { ?x :k ?k, ?k2 } GROUP BY ?k VALUES ?x { :a }", "x 2; y 2; z 1")]
    [InlineData("?x (COUNT(?y) AS ?n) { ?x :v ?y, ?y2 } GROUP BY ?x VALUES (?x ?y) { (:a 1) (:c 1) (:a 2) }", ":a 1; :a 1; :c 1")]
    public void Keeps_sub_queries_apart(string query, string expected) => Assert.Equal(expected, Asked.Table(Data, $"SELECT {query}"));

    [Fact]
    public void Many_rows_with_a_limit_are_the_first_of_the_whole_order()
    {
        var trig = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $":s{i} :v {i * 7919 % 5003} ; :w {i % 3} ."));
        using var data = Asked.Data(trig);
        foreach (var query in new[] { "SELECT ?x { ?x :v ?y } ORDER BY DESC(?y)", "SELECT ?x { ?x :w ?y } ORDER BY ?y" })
        {
            var all = Asked.Rows(data, query);
            Assert.Equal(all[5..12], Asked.Rows(data, $"{query} OFFSET 5 LIMIT 7"));
        }
    }

    [Fact]
    public void Columns_are_those_of_the_query_in_its_order()
    {
        using var data = Asked.Data(Data);
        using var result = (Solutions)SparqlEngine.Execute(data, Asked.Query("SELECT ?y ?x { ?x :v ?y }"));
        Assert.Equal("y x", string.Join(' ', result.Variables));
    }
}
