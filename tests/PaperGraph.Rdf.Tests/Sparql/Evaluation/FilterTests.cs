namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class FilterTests
{
    private const string Data = """
        :a :v 1 ; :w 1 . :b :v 2 ; :w 3 . :c :v 3 . :d :w 4 ; :v "x" .
        """;

    [Theory]
    [InlineData("?x :v ?y FILTER(?y > 1)", ":b 2; :c 3")]
    [InlineData("FILTER(?y > 1) ?x :v ?y", ":b 2; :c 3")]
    [InlineData("?x :v ?y FILTER(?y > 1 && ?x != :c)", ":b 2")]
    [InlineData("?x :v ?y FILTER(?x = :c)", ":c 3")]
    [InlineData("?x :v ?y FILTER(:nowhere = ?x)", "")]
    [InlineData("?x :v ?y FILTER(sameTerm(?y, 3))", ":c 3")]
    [InlineData("?x :v ?y FILTER(?y IN (1, 3))", ":a 1; :c 3")]
    [InlineData("?x :v ?y FILTER(?y = 1.0)", ":a 1")]
    [InlineData("?x :v ?y FILTER(?y = \"x\" || ?y = 2)", ":b 2; :d x")]
    [InlineData("?x :v ?y FILTER(?y = \"x\"@en)", "")]
    [InlineData("?x :v ?y OPTIONAL { ?x :w ?z } FILTER(?z IN (1, :none) || ?z = :other)", ":a 1")]
    [InlineData("?x :v ?y OPTIONAL { ?x :w ?z } FILTER(!BOUND(?z))", ":c 3")]
    [InlineData("?x :v ?y OPTIONAL { ?x :w ?z } FILTER(?z = 1)", ":a 1")]
    [InlineData("?x :v ?y OPTIONAL { ?x :w ?z } FILTER(?y = 2)", ":b 2")]
    [InlineData("?x :v ?y BIND(?y + 1 AS ?z) FILTER(?z = 3)", ":b 2")]
    [InlineData("?x :v ?y BIND(?y + 1 AS ?z) FILTER(!BOUND(?z))", ":d x")]
    [InlineData("?x :v ?y FILTER(?nowhere)", "")]
    [InlineData("?x :v ?y FILTER(?nowhere || ?y = 1)", ":a 1")]
    public void Keeps_what_meets_the_condition(string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(Data, $"SELECT ?x ?y {{ {pattern} }}"));

    [Theory]
    [InlineData("?x :v ?y FILTER EXISTS { ?x :w ?y }", ":a 1")]
    [InlineData("?x :v ?y FILTER NOT EXISTS { ?x :w ?z }", ":c 3")]
    [InlineData("?x :v ?y FILTER EXISTS { ?x :w ?z FILTER(?z > ?y) }", ":b 2")]
    [InlineData("?x :v ?y FILTER EXISTS { ?u :w ?z FILTER(?z = ?y) }", ":a 1; :c 3")]
    [InlineData("?x :v ?y FILTER(NOT EXISTS { ?x :w ?z } || ?y = 1)", ":a 1; :c 3")]
    [InlineData("?x :v ?y FILTER EXISTS { ?u :w ?z FILTER NOT EXISTS { ?t :v ?z FILTER(?t != ?x) } }", ":a 1; :b 2; :c 3; :d x")]
    [InlineData("?x :v ?y FILTER EXISTS { SELECT ?x { ?x :w ?y } }", ":a 1; :b 2; :d x")]
    [InlineData("?x :v ?y FILTER EXISTS { SELECT ?x (COUNT(*) AS ?n) { ?x :w ?z } GROUP BY ?x }", ":a 1; :b 2; :d x")]
    [InlineData("?x :v ?y FILTER EXISTS { { BIND(?y AS ?z) } UNION { ?x :none ?z } FILTER(?z = 2) }", ":b 2")]
    [InlineData("?x :v ?y FILTER EXISTS { ?x :w ?z OPTIONAL { ?x :none ?o } FILTER(!BOUND(?o)) }", ":a 1; :b 2; :d x")]
    [InlineData("?x :v ?y FILTER EXISTS { ?x :w ?z MINUS { ?x :v ?z } }", ":b 2; :d x")]
    [InlineData("?x :v ?y BIND(EXISTS { ?x :w ?z } AS ?e) FILTER(!?e)", ":c 3")]
    // ?z of the EXISTS is its own, whatever the optional binds.
    [InlineData("{ ?x :v ?y FILTER EXISTS { ?u :w ?z FILTER(?z = 4) } } OPTIONAL { ?x :w ?z } FILTER(?z = 1)", ":a 1")]
    public void Tries_patterns(string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(Data, $"SELECT ?x ?y {{ {pattern} }}"));
}
