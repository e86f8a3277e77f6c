namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class PathTests
{
    // A circle a, b, c with a tail c, d; q leads from d to e.
    private const string Data = ":a :p :b . :b :p :c . :c :p :a, :d . :d :q :e .";

    [Theory]
    [InlineData(":a :p+ ?x", ":a; :b; :c; :d")]
    [InlineData(":a :p* ?x", ":a; :b; :c; :d")]
    [InlineData(":a :p? ?x", ":a; :b")]
    [InlineData(":b :p/:p ?x", ":a; :d")]
    [InlineData("?x :p/:q :e", ":c")]
    [InlineData("?x ^:p :a", ":b")]
    [InlineData(":a ^:p/:p ?x", ":a; :d")]
    [InlineData("?x :p+ :d", ":a; :b; :c")]
    [InlineData("?x :p* :d", ":a; :b; :c; :d")]
    [InlineData(":d (:p|:q)* ?x", ":d; :e")]
    [InlineData(":a (:p|:q)+ ?x", ":a; :b; :c; :d; :e")]
    [InlineData(":c !:p ?x", "")]
    [InlineData(":d !:p ?x", ":e")]
    [InlineData(":d !(:q|^:p) ?x", "")]
    [InlineData(":d !(:p|^:q) ?x", ":c; :e")]
    [InlineData(":d !(^:q) ?x", ":c")]
    [InlineData(":a (:p/:p)+ ?x", ":a; :b; :c; :d")]
    [InlineData(":a (:p+)? ?x", ":a; :b; :c; :d")]
    [InlineData(":a (:p*)* ?x", ":a; :b; :c; :d")]
    [InlineData(":d (^:p)+ ?x", ":a; :b; :c")]
    [InlineData("?x :p+ ?x", ":a; :b; :c")]
    [InlineData("?x :q? ?x", ":a; :b; :c; :d; :e")]
    [InlineData(":a :p+ :d BIND(1 AS ?x)", "1")]
    [InlineData(":d :p+ :a BIND(1 AS ?x)", "")]
    [InlineData(":d :p* :d BIND(1 AS ?x)", "1")]
    [InlineData(":nowhere :p* ?x", ":nowhere")]
    [InlineData(":nowhere :p+ ?x", "")]
    [InlineData("?x :none? :nowhere", ":nowhere")]
    [InlineData("VALUES ?x { :nowhere :d } ?x :p* ?y", ":d")]
    [InlineData(":nowhere :p*/:p* ?x", "")]
    [InlineData("?y :q ?z . ?x :p+ ?y", ":a; :b; :c")]
    public void Finds_ends(string pattern, string expected) => Assert.Equal(expected, Asked.Table(Data, $"SELECT ?x {{ {pattern} }}"));

    [Theory]
    [InlineData("?x :q* ?y", ":a :a; :b :b; :c :c; :d :d; :d :e; :e :e")]
    [InlineData("?x :q+ ?y", ":d :e")]
    [InlineData("?x (:p/:q)? ?y", ":a :a; :b :b; :c :c; :c :e; :d :d; :e :e")]
    [InlineData("?x !:p ?y", ":d :e")]
    [InlineData("?x ^!:p ?y", ":e :d")]
    [InlineData("?x (:q|:q) ?y", ":d :e; :d :e")]
    public void Finds_pairs(string pattern, string expected) => Assert.Equal(expected, Asked.Table(Data, $"SELECT ?x ?y {{ {pattern} }}"));

    [Fact]
    public void Two_ways_in_a_sequence_count_twice_but_in_a_closure_once()
    {
        const string diamond = ":a :p :b, :c . :b :p :d . :c :p :d .";
        Assert.Equal(":d; :d", Asked.Table(diamond, "SELECT ?x { :a :p/:p ?x }"));
        Assert.Equal(":b; :c; :d", Asked.Table(diamond, "SELECT ?x { :a :p+ ?x }"));
    }
}
