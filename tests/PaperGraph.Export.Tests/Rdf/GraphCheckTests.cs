using PaperGraph.Export.Rdf;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

public sealed class GraphCheckTests
{
    private static readonly ResourceIris Iris = new("https://kg.example/");

    [Theory]
    [InlineData(null, 1000)]
    [InlineData(null, 1)]
    [InlineData(2, 1)]
    public void What_we_make_conforms_in_parts_as_on_the_whole(int? most, int atOnce)
    {
        var options = new GraphCheckOptions { MostPapers = most, PapersAtOnce = atOnce, Threads = 1 };
        foreach (var graph in Graphs())
            Assert.Empty(GraphCheck.Run(graph, OverlappingGraph.Overlap(graph), MadeUpGraph.Description, Iris, options).Results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void What_breaks_a_shape_is_reported_at_its_node(int atOnce)
    {
        var report = GraphCheck.Run(WithoutSupport(MadeUpGraph.Build()), [], MadeUpGraph.Description, Iris, new GraphCheckOptions { PapersAtOnce = atOnce });
        Assert.False(report.Conforms);
        Assert.All(report.Results, result => Assert.Equal("A concept is mentioned by a paper at least.", result.Messages[0].LexicalForm));
        Assert.Contains(report.Results, result => result.FocusNode == new Iri("https://kg.example/concept/turtlenet"));
    }

    [Fact]
    public void Parts_have_all_that_is_said_of_papers_concepts_and_evidence_and_nothing_else()
    {
        foreach (var graph in Graphs()) AssertParts(graph);
    }

    [Fact]
    public void Every_reference_within_a_part_is_sound()
    {
        var graph = MadeUpGraph.Build();
        for (var paper = 0; paper < graph.Papers.Length; paper++)
        {
            var part = GraphPart.Of(graph, [paper]);
            Assert.All(part.PaperConcepts, edge => Assert.All(part.EvidenceOf(edge).ToArray(), row => Assert.Equal((edge.Paper, edge.Concept), (row.Paper, row.Concept))));
            Assert.Equal(part.Mentions.Length, part.PaperConcepts.Sum(edge => edge.MentionCount));
            Assert.Equal(part.RelationEvidence.Length, part.Relations.Sum(relation => relation.EvidenceCount));
            Assert.Equal(part.Concepts.Length, part.ConceptSupport.Length);
        }
    }

    private static KnowledgeGraph[] Graphs() => [MadeUpGraph.Build(), OverlappingGraph.Build()];

    private static void AssertParts(KnowledgeGraph graph)
    {
        var ties = ConceptTies.Of(graph, OverlappingGraph.Overlap(graph));
        var linked = graph.Links.Where(link => link.Repository >= 0).Select(link => Iris.Repository(graph.Repositories[link.Repository]).Value).ToHashSet();
        var whole = Triples(graph, ties).Where(triple => !triple.Subject.Text.Contains("/repository/", StringComparison.Ordinal) || linked.Contains(triple.Subject.Text));
        var parts = Enumerable.Range(0, graph.Papers.Length).Select(paper => GraphPart.Of(graph, [paper])).SelectMany(part => Triples(part, ties.Within(graph, part)));
        Assert.Equal(whole.Distinct().Order(TripleOrder.Instance), parts.Distinct().Order(TripleOrder.Instance));
    }

    /// <summary>What is said, but for the dataset as a whole and the run, which differ from part to part.</summary>
    private static List<Triple> Triples(KnowledgeGraph graph, ConceptTies ties)
    {
        using var dataset = RdfExport.Load(graph, ties, MadeUpGraph.Description, Iris);
        var sink = new Sink();
        dataset.WriteTo(sink);
        string[] ofTheWhole = ["dataset", "graph/", "run", "program/", "extractor/", "input/"];
        return [.. sink.Triples.Where(triple => !ofTheWhole.Any(name => triple.Subject.Text.StartsWith(Iris.Base + name, StringComparison.Ordinal)))];
    }

    private static KnowledgeGraph WithoutSupport(KnowledgeGraph graph) => new()
    {
        Papers = graph.Papers,
        Concepts = graph.Concepts,
        Repositories = graph.Repositories,
        Mentions = graph.Mentions,
        PaperConcepts = graph.PaperConcepts,
        Abbreviations = graph.Abbreviations,
        Links = graph.Links,
        Relations = graph.Relations,
        RelationEvidence = graph.RelationEvidence,
        Merges = graph.Merges,
        ConceptSupport = [.. graph.ConceptSupport.Select(_ => 0)],
    };

    private sealed class Sink : IQuadSink
    {
        public List<Triple> Triples { get; } = [];

        public void OnQuad(in QuadView quad) => Triples.Add(quad.ToQuad().Triple);
    }
}
