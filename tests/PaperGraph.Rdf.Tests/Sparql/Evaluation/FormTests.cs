namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

public sealed class FormTests
{
    private const string Data = """
        :a :v 1, 2 ; :p [ :q [ :r :b ] ] . :b :v 3 ; :p :a .
        """;

    [Theory]
    [InlineData("ASK { :a :v 2 }", true)]
    [InlineData("ASK { :a :v 3 }", false)]
    [InlineData("ASK { }", true)]
    [InlineData("ASK { ?x :v ?y FILTER(?y > 2) }", true)]
    public void Answers_yes_or_no(string query, bool expected) => Assert.Equal(expected, Asked.IsTrue(Data, query));

    [Theory]
    [InlineData("CONSTRUCT { ?x :w ?y } WHERE { ?x :v ?y }", ":a :w 1", ":a :w 2", ":b :w 3")]
    [InlineData("CONSTRUCT { ?x :is :known } WHERE { ?x :v ?y }", ":a :is :known", ":b :is :known")]
    [InlineData("CONSTRUCT { ?y :of ?x } WHERE { ?x :v ?y }")]
    [InlineData("CONSTRUCT { ?x ?y ?x } WHERE { ?x :v ?y }")]
    [InlineData("CONSTRUCT { ?x :w ?z } WHERE { ?x :v ?y OPTIONAL { ?x :none ?z } }")]
    [InlineData("CONSTRUCT { [] :of ?x } WHERE { ?x :v ?y }", "[] :of :a", "[] :of :a", "[] :of :b")]
    [InlineData("CONSTRUCT { _:n :of ?x . _:n :is ?y } WHERE { ?x :v ?y FILTER(?y = 3) }", "[] :of :b", "[] :is 3")]
    [InlineData("CONSTRUCT WHERE { :b :v ?y }", ":b :v 3")]
    [InlineData("CONSTRUCT { ?x :w ?y } WHERE { ?x :v ?y } ORDER BY DESC(?y) LIMIT 1", ":b :w 3")]
    public void Fills_a_template(string query, params string[] expected) => Assert.Equal(expected, Asked.Triples(Data, query));

    [Theory]
    [InlineData("DESCRIBE :b", ":b :p :a", ":b :v 3")]
    [InlineData("DESCRIBE :none")]
    [InlineData("DESCRIBE ?x { ?x :v 3 }", ":b :p :a", ":b :v 3")]
    [InlineData("DESCRIBE :a", ":a :p []", ":a :v 1", ":a :v 2", "[] :q []", "[] :r :b")]
    [InlineData("DESCRIBE ?x :b { ?x :v 3 }", ":b :p :a", ":b :v 3")]
    public void Describes_a_resource_and_the_blank_nodes_it_leads_to(string query, params string[] expected) =>
        Assert.Equal(expected, Asked.Triples(Data, query));
}
