namespace PaperGraph.Rdf.Tests.Terms;

public sealed class TermTests
{
    private static readonly Iri A = new("http://example.org/a");

    [Fact]
    public void Orders_blank_nodes_before_iris_before_literals_and_agrees_with_equality()
    {
        Term[] ordered =
        [
            new BlankNode("a"), new BlankNode("b"), A, new Iri("http://example.org/b"), new Literal("1"), new Literal("1", Xsd.Decimal),
            new Literal("1", Xsd.Integer), new Literal("1", "en"), new Literal("2"),
        ];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(ordered[i].CompareTo(ordered[j])));
                Assert.Equal(i == j, ordered[i] == ordered[j]);
            }
        }
    }

    [Fact]
    public void Gives_back_the_literal_it_was_made_of()
    {
        Term term = new Literal("a", "en");
        Assert.Equal(new Literal("a", "en"), term.AsLiteral());
        Term iri = A;
        Assert.Throws<InvalidOperationException>(() => iri.AsLiteral());
    }

    [Fact]
    public void A_triple_takes_no_missing_part_and_no_literal_subject()
    {
        Assert.Throws<ArgumentException>(() => new Triple(new Literal("a"), A, A));
        Assert.Throws<ArgumentException>(() => new Triple(default(Iri), A, A));
        Assert.Throws<ArgumentException>(() => new Triple(A, default, A));
        Assert.Throws<ArgumentException>(() => new Triple(A, A, default));
    }

    [Fact]
    public void A_graph_is_named_by_no_literal() => Assert.Throws<ArgumentException>(() => new GraphName(new Literal("a")));

    [Theory]
    [InlineData("a")]
    [InlineData("1.b")]
    [InlineData("_é-·")]
    [InlineData("😀")]
    public void Takes_blank_node_labels_of_the_grammar(string label) => Assert.Equal(label, new BlankNode(label).Label);

    [Theory]
    [InlineData("")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("×")]
    public void Takes_no_other_blank_node_label(string label) => Assert.Throws<ArgumentException>(() => new BlankNode(label));
}
