using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Model;

namespace PaperGraph.Construction.Tests;

public sealed class DeterminismTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20_261_122UL, 7UL);

    [Fact]
    public void Gives_the_same_graph_in_whatever_order_papers_are_added() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (corpusSeed, orderSeed) =>
        {
            var papers = RandomCorpus.Make(corpusSeed, papers: 25);
            var expected = Marked.Graph(papers);
            var shuffled = papers.ToArray();
            new Random(orderSeed).Shuffle(shuffled);
            AssertEqual(expected, Marked.Graph(shuffled));
        }).Check(Fixed);

    [Fact]
    public void Keeps_the_orders_and_the_bookkeeping_of_the_graph() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => AssertSound(Marked.Graph(RandomCorpus.Make(seed, papers: 25)))).Check(Fixed);

    private static void AssertEqual(KnowledgeGraph expected, KnowledgeGraph actual)
    {
        Assert.Equal(expected.Papers.Select(paper => paper.Id), actual.Papers.Select(paper => paper.Id));
        Assert.Equal(expected.Concepts.Select(Text), actual.Concepts.Select(Text));
        Assert.Equal(expected.Repositories.Select(repository => repository.Url), actual.Repositories.Select(repository => repository.Url));
        Assert.Equal(expected.Mentions.ToArray(), actual.Mentions.ToArray());
        Assert.Equal(expected.PaperConcepts.ToArray(), actual.PaperConcepts.ToArray());
        Assert.Equal(expected.Abbreviations.ToArray(), actual.Abbreviations.ToArray());
        Assert.Equal(expected.Links.ToArray(), actual.Links.ToArray());
        Assert.Equal(expected.Relations.ToArray(), actual.Relations.ToArray());
        Assert.Equal(expected.RelationEvidence.ToArray(), actual.RelationEvidence.ToArray());
        Assert.Equal(expected.Merges.ToArray(), actual.Merges.ToArray());
        Assert.Equal(expected.ConceptSupport.ToArray(), actual.ConceptSupport.ToArray());

        static string Text(Concept concept) => $"{concept.Id} {concept.PrefLabel} {concept.Type} {string.Join('|', concept.AltLabels)}";
    }

    private static void AssertSound(KnowledgeGraph graph)
    {
        AssertRising(graph.Papers.Select(paper => paper.Id.Value), strictly: true);
        AssertRising(graph.Concepts.Select(concept => concept.Id), strictly: true);
        AssertRising(graph.Repositories.Select(repository => repository.Url), strictly: true);
        AssertRising(graph.Mentions.Select(row => (row.Paper, row.Concept, row.Mention.Location)), strictly: true);
        AssertRising(graph.PaperConcepts.Select(edge => (edge.Paper, edge.Concept)), strictly: true);
        AssertRising(graph.Relations.Select(edge => (edge.Head, (int)edge.Type, edge.Tail)), strictly: true);
        AssertRising(graph.Links.Select(link => (link.Paper, link.Link.Location)), strictly: false);
        AssertRising(graph.Merges.Select(merge => $"{merge.Form}\0{merge.ConceptId}\0{(int)merge.Reason:D2}"), strictly: true);

        var first = 0;
        foreach (var edge in graph.PaperConcepts)
        {
            Assert.Equal(first, edge.FirstMention);
            Assert.InRange(edge.Confidence, double.Epsilon, 0.999);
            Assert.All(graph.EvidenceOf(edge).ToArray(), row => Assert.Equal((edge.Paper, edge.Concept), (row.Paper, row.Concept)));
            first += edge.MentionCount;
        }

        Assert.Equal(graph.Mentions.Length, first);
        Assert.Equal(graph.Concepts.Select((_, i) => graph.PaperConcepts.Count(edge => edge.Concept == i)), graph.ConceptSupport.ToArray());
        Assert.All(graph.ConceptSupport, support => Assert.True(support > 0));

        first = 0;
        foreach (var edge in graph.Relations)
        {
            Assert.Equal(first, edge.FirstEvidence);
            Assert.NotEqual(edge.Head, edge.Tail);
            Assert.Equal(edge.Support, graph.EvidenceOf(edge).ToArray().Select(row => row.Paper).Distinct().Count());
            first += edge.EvidenceCount;
        }

        Assert.Equal(graph.RelationEvidence.Length, first);
        foreach (var concept in graph.Concepts)
        {
            Assert.NotEmpty(concept.PrefLabel);
            Assert.DoesNotContain(concept.PrefLabel, concept.AltLabels.ToArray());
            AssertRising(concept.AltLabels, strictly: true);
        }
    }

    private static void AssertRising<T>(IEnumerable<T> values, bool strictly)
    {
        var comparer = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;
        var items = values.ToArray();
        for (var i = 1; i < items.Length; i++)
            Assert.True(comparer.Compare(items[i - 1], items[i]) < (strictly ? 0 : 1), $"{items[i - 1]} before {items[i]}");
    }
}
