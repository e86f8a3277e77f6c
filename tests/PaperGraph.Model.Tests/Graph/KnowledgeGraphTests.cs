namespace PaperGraph.Model.Tests.Graph;

public sealed class KnowledgeGraphTests
{
    private static readonly ExtractorId Extractor = new("test", "1");

    [Fact]
    public void Gives_each_edge_its_own_evidence()
    {
        var graph = new KnowledgeGraph
        {
            Papers = [],
            Concepts = [],
            Repositories = [],
            Mentions = [MentionAt(0), MentionAt(5), MentionAt(9)],
            PaperConcepts = [new PaperConcept(0, 0, PaperRole.Mentions, 0.5, 0, 1), new PaperConcept(0, 1, PaperRole.Mentions, 0.5, 1, 2)],
            Abbreviations = [],
            Links = [],
            Relations = [new ConceptRelation(0, RelationType.UsedFor, 1, 1, 0.5, 1, 1)],
            RelationEvidence = [EvidenceOf(0), EvidenceOf(1)],
            Merges = [],
            ConceptSupport = [],
        };
        Assert.Equal([0], graph.EvidenceOf(graph.PaperConcepts[0]).ToArray().Select(row => row.Mention.Location.Span.Start));
        Assert.Equal([5, 9], graph.EvidenceOf(graph.PaperConcepts[1]).ToArray().Select(row => row.Mention.Location.Span.Start));
        Assert.Equal([1], graph.EvidenceOf(graph.Relations[0]).ToArray().Select(row => row.Paper));
    }

    private static ConceptMention MentionAt(int start) =>
        new(0, 0, new Mention(new TextLocation(TextField.Abstract, start, start + 3), ConceptType.Method, PaperRole.Mentions, 0.5f, Extractor));

    private static RelationEvidence EvidenceOf(int paper)
    {
        var location = new TextLocation(TextField.Abstract, 0, 1);
        return new RelationEvidence(paper, new Relation(location, RelationType.UsedFor, location, location, 0.5f, Extractor));
    }
}
