using PaperGraph.Model;

namespace PaperGraph.Construction.Tests.Assembly;

public sealed class EdgeTests
{
    [Theory]
    [InlineData(new[] { 0.5 }, 0.624806474)]
    [InlineData(new[] { 0.5, 0.5 }, 0.664471881)]
    [InlineData(new[] { 0.5, 0.5, 0.5 }, 0.701944282)]
    [InlineData(new[] { 0.25 }, 0.390361556)]
    [InlineData(new[] { 0.25, 0.5 }, 0.641509198)]
    [InlineData(new[] { 0.5, 0.25 }, 0.641509198)]
    [InlineData(new[] { 1.0 }, 0.998526848)]
    [InlineData(new[] { 0.96875, 0.96875, 0.96875 }, 0.994677295)]
    public void Joins_the_confidence_of_mentions_by_the_fitted_regression(double[] confidences, double expected)
    {
        var text = string.Join(", ", confidences.Select(c => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[[x net|M{c}]]")));
        var edge = Assert.Single(Marked.Graph(Marked.Paper("p", text)).PaperConcepts);
        Assert.Equal(expected, edge.Confidence, 7);
        Assert.Equal(confidences.Length, edge.MentionCount);
    }

    [Fact]
    public void Introduces_when_one_mention_does()
    {
        var graph = Marked.Graph(Marked.Paper("p", "We use [[x net]], [[X Net|M+]] and [[y net]]."));
        Assert.Equal([PaperRole.Introduces, PaperRole.Mentions], graph.PaperConcepts.Select(edge => edge.Role));
        Assert.Equal(2, graph.EvidenceOf(graph.PaperConcepts[0]).Length);
    }

    [Fact]
    public void Gives_each_paper_one_vote_on_a_relation()
    {
        var graph = Marked.Graph(
            Relates("p1", 0.5f, 0.25f),
            Relates("p2", 0.5f));
        var edge = Assert.Single(graph.Relations);
        Assert.Equal((2, 0.75, 3), (edge.Support, edge.Confidence, edge.EvidenceCount));
        Assert.Equal([0, 0, 1], graph.EvidenceOf(edge).ToArray().Select(row => row.Paper));

        static Annotations Relates(string id, params float[] confidences) => Marked.Paper(
            id, "[[x net]] for [[planning|T]].", relates: [.. confidences.Select(c => ("x net", RelationType.UsedFor, "planning", c))]);
    }

    [Fact]
    public void Drops_a_relation_of_a_concept_with_itself() =>
        Assert.Empty(Marked.Graph(Marked.Paper(
            "p", "[[x net]] or [[x nets]].", relates: [("x net", RelationType.Broader, "x nets", 0.5f)])).Relations);

    [Fact]
    public void Breaks_a_cycle_of_broader_at_its_weakest_edge()
    {
        var graph = Marked.Graph(
            Broader("p1", ("aa", "bb"), ("bb", "cc"), ("cc", "aa"), ("cc", "dd")),
            Broader("p2", ("aa", "bb"), ("cc", "aa")));
        Assert.Equal([("aa", "bb"), ("cc", "aa"), ("cc", "dd")], Edges(graph));
        Assert.Equal(
            graph.Relations.Sum(edge => edge.EvidenceCount),
            graph.RelationEvidence.Length);
        Assert.All(graph.Relations, edge => Assert.Equal(edge.Support, graph.EvidenceOf(edge).Length));
    }

    [Fact]
    public void Breaks_a_tie_in_a_cycle_by_ids() =>
        Assert.Equal([("aa", "bb"), ("bb", "cc")], Edges(Marked.Graph(Broader("p", ("cc", "aa"), ("bb", "cc"), ("aa", "bb")))));

    [Fact]
    public void Keeps_cycles_of_other_relations()
    {
        var graph = Marked.Graph(Marked.Paper(
            "p",
            "[[aa]] [[bb]]",
            relates: [("aa", RelationType.ComparedWith, "bb", 0.5f), ("bb", RelationType.ComparedWith, "aa", 0.5f)]));
        Assert.Equal(2, graph.Relations.Length);
    }

    [Fact]
    public void Takes_addresses_that_differ_in_case_for_one_repository()
    {
        var graph = Marked.Graph(
            Marked.Paper("p1", "Code.", repositories: ["https://github.com/A/b", "https://github.com/z/z"]),
            Marked.Paper("p2", "Code.", repositories: ["https://github.com/a/B"]),
            Marked.Paper("p3", "Code.", repositories: ["https://github.com/a/B"]));
        Assert.Equal(["https://github.com/a/B", "https://github.com/z/z"], graph.Repositories.Select(repository => repository.Url));
        Assert.Equal([0, 1, 0, 0], graph.Links.Select(link => link.Repository));
    }

    [Fact]
    public void Refuses_a_paper_twice_and_a_relation_without_mention()
    {
        var builder = new KnowledgeGraphBuilder(new ConstructionOptions());
        var paper = Marked.Paper("p", "[[aa]] [[bb]]", relates: [("aa", RelationType.PartOf, "bb", 0.5f)]);
        builder.Add(paper);
        Assert.Throws<ArgumentException>(() => builder.Add(paper));
        Assert.Throws<ArgumentException>(() => builder.Add(paper with { Paper = paper.Paper with { Id = new PaperId("q") }, Mentions = [] }));
    }

    [Fact]
    public void Makes_an_empty_graph_of_nothing()
    {
        var graph = Marked.Graph();
        Assert.Empty(graph.Papers);
        Assert.Empty(graph.Concepts);
    }

    private static Annotations Broader(string id, params (string Head, string Tail)[] edges) => Marked.Paper(
        id,
        string.Join(' ', edges.SelectMany(edge => new[] { edge.Head, edge.Tail }).Distinct().Select(name => $"[[{name}]]")),
        relates: [.. edges.Select(edge => (edge.Head, RelationType.Broader, edge.Tail, 0.5f))]);

    private static (string Head, string Tail)[] Edges(KnowledgeGraph graph) =>
        [.. graph.Relations.Select(edge => (graph.Concepts[edge.Head].Id, graph.Concepts[edge.Tail].Id))];
}
