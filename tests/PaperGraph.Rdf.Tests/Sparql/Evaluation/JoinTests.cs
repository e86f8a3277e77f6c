namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class JoinTests
{
    private const string People = """
        :a :knows :b, :c ; :age 30 ; :name "Ann" .
        :b :knows :c ; :age 20 .
        :c :knows :a ; :name "Cid" .
        :d :knows :d .
        """;

    [Theory]
    [InlineData("?x :knows ?y", ":a :b; :a :c; :b :c; :c :a; :d :d")]
    [InlineData("?x :knows ?y . ?y :age 20", ":a :b")]
    [InlineData("?x :knows ?y . ?x :knows ?y", ":a :b; :a :c; :b :c; :c :a; :d :d")]
    [InlineData("?x :knows ?x BIND(1 AS ?y)", ":d 1")]
    [InlineData("?x ?y ?x", ":d :knows")]
    [InlineData("?x :knows ?y . ?y :knows ?z . ?z :knows ?x", ":a :b; :b :c; :c :a; :d :d")]
    [InlineData("?x :knows :nobody . ?x :age ?y", "")]
    [InlineData("?x :unheard ?y", "")]
    [InlineData(":a ?x ?y FILTER(isIRI(?y))", ":knows :b; :knows :c")]
    [InlineData("?x :age ?y . ?z :name ?n", ":a 30; :a 30; :b 20; :b 20")]
    [InlineData("?x ?p ?y . FILTER(?p = :age)", ":a 30; :b 20")]
    [InlineData("\"Ann\" ?x ?y", "")]
    [InlineData("{ ?x :age ?a } { ?x :knows ?y }", ":a :b; :a :c; :b :c")]
    [InlineData("{ SELECT ?x { ?x :knows :c } } ?x :age ?y", ":a 30; :b 20")]
    public void Matches_patterns_together(string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(People, $"SELECT ?x ?y {{ {pattern} }}"));

    [Theory]
    [InlineData("?x :knows ?y OPTIONAL { ?y :age ?z }", ":a :b 20; :a :c -; :b :c -; :c :a 30; :d :d -")]
    [InlineData("?x :knows ?y OPTIONAL { ?y :age ?z FILTER(?z > 25) }", ":a :b -; :a :c -; :b :c -; :c :a 30; :d :d -")]
    [InlineData("?x :age ?a OPTIONAL { ?x :knows ?y FILTER(?a > 25) }", ":a :b -; :a :c -; :b - -")]
    [InlineData("?x :name ?n OPTIONAL { ?x :age ?y } OPTIONAL { ?x :nick ?z }", ":a 30 -; :c - -")]
    [InlineData("?x :name ?n OPTIONAL { ?x :age ?z } ?x :knows ?y", ":a :b 30; :a :c 30; :c :a -")]
    // The second OPTIONAL joins with what the first may have left unbound.
    [InlineData("?x :name ?n OPTIONAL { ?x :age ?z } OPTIONAL { ?y :age ?z }", ":a :a 30; :c :a 30; :c :b 20")]
    [InlineData("?x :name ?n OPTIONAL { ?x :age ?z } ?y :age ?z", ":a :a 30; :c :a 30; :c :b 20")]
    [InlineData("?x :name ?n OPTIONAL { ?x :age ?z } { SELECT ?y ?z { ?y :age ?z } }", ":a :a 30; :c :a 30; :c :b 20")]
    [InlineData("OPTIONAL { ?x :age ?z } OPTIONAL { ?x :unheard ?y }", ":a - 30; :b - 20")]
    [InlineData("OPTIONAL { ?x :unheard ?y }", "- - -")]
    public void Keeps_what_an_optional_lacks(string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(People, $"SELECT ?x ?y ?z {{ {pattern} }}"));

    // Section 18.5: evaluation is bottom-up, so ?v inside the nested group is not the outer one (the example of "not well designed"
    // patterns, Pérez, Arenas and Gutierrez 2009).
    [Theory]
    [InlineData("?x :v 1 OPTIONAL { ?y :w 2 OPTIONAL { ?x :v 3 } }", ":x -")]
    [InlineData("?x :v 1 OPTIONAL { ?y :w 2 OPTIONAL { ?x :v 1 } }", ":x :y")]
    [InlineData("?x :v 1 { ?y :w 2 OPTIONAL { ?x :v 3 } }", "")]
    [InlineData("?x :v ?z { ?y :w 2 FILTER(?z = 1) }", "")]
    [InlineData("?x :v ?z { ?y :w 2 FILTER(!BOUND(?z)) }", ":x :y; :z :y")]
    [InlineData("?x :v ?z { BIND(?z AS ?y) }", ":x -; :z -")]
    [InlineData("?x :v 1 { ?y :w 2 OPTIONAL { ?z :v 3 } FILTER(BOUND(?z)) }", ":x :y")]
    public void Evaluates_groups_from_the_inside(string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(":x :v 1 . :z :v 3 . :y :w 2 .", $"SELECT ?x ?y {{ {pattern} }}"));

    [Theory]
    [InlineData("{ ?x :age ?y } UNION { ?x :name ?z }", ":a - Ann; :a 30 -; :b 20 -; :c - Cid")]
    [InlineData("{ ?x :age ?y } UNION { ?x :unheard ?z }", ":a 30 -; :b 20 -")]
    [InlineData("?x :knows :c { ?x :age ?y } UNION { ?x :name ?z }", ":a - Ann; :a 30 -; :b 20 -")]
    [InlineData("{ ?x :age ?y } UNION { ?x :age ?y }", ":a 30 -; :a 30 -; :b 20 -; :b 20 -")]
    [InlineData("{ ?x :age ?y } UNION { ?x :name ?z } FILTER(BOUND(?y))", ":a 30 -; :b 20 -")]
    public void Unites_branches(string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(People, $"SELECT ?x ?y ?z {{ {pattern} }}"));

    [Theory]
    [InlineData("?x :knows ?y MINUS { ?x :age ?a }", ":c :a; :d :d")]
    [InlineData("?x :knows ?y MINUS { ?u :age ?v }", ":a :b; :a :c; :b :c; :c :a; :d :d")]
    [InlineData("?x :knows ?y MINUS { ?y :age ?a FILTER(?a = 20) }", ":a :c; :b :c; :c :a; :d :d")]
    [InlineData("?x :knows ?y MINUS { ?y :age ?a FILTER(?x = :a) }", ":a :b; :a :c; :b :c; :c :a; :d :d")]
    [InlineData("?x :name ?n OPTIONAL { ?x :age ?y } MINUS { ?z :age ?y }", ":c -")]
    [InlineData("?x :name ?n MINUS { OPTIONAL { ?x :age ?y } }", ":c -")]
    [InlineData("?x :name ?n MINUS { VALUES (?x ?n) { (:a UNDEF) (UNDEF \"Dee\") } }", ":c -")]
    public void Takes_away_what_agrees(string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(People, $"SELECT ?x ?y {{ {pattern} }}"));

    [Theory]
    [InlineData("VALUES ?x { :a :c :e } ?x :knows ?y", ":a :b; :a :c; :c :a")]
    [InlineData("?x :knows ?y VALUES (?x ?y) { (:a UNDEF) (UNDEF :d) }", ":a :b; :a :c; :d :d")]
    [InlineData("VALUES (?x ?y) { (:a 1) (:a 1) }", ":a 1; :a 1")]
    [InlineData("VALUES (?x ?y) { }", "")]
    [InlineData("VALUES () { () () } ?x :age ?y", ":a 30; :a 30; :b 20; :b 20")]
    [InlineData("VALUES (?x ?y) { (:new 1) }", ":new 1")]
    public void Joins_inline_data(string pattern, string expected) =>
        Assert.Equal(expected, Asked.Table(People, $"SELECT ?x ?y {{ {pattern} }}"));
}
