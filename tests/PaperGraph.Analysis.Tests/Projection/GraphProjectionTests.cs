using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Tests.Projection;

public sealed class GraphProjectionTests
{
    private static readonly ExtractorId Extractor = new("test", "1");

    [Fact]
    public void Numbers_papers_then_concepts_then_repositories_and_takes_every_edge()
    {
        var repository = new Repository("https://github.com/o/n", "github.com", "o", "n");
        var graph = new KnowledgeGraph
        {
            Papers = [new Paper { Id = new PaperId("p"), Title = "T" }, new Paper { Id = new PaperId("q"), Title = "U" }],
            Concepts = [new Concept("a", "a", [], ConceptType.Method), new Concept("b", "b", [], ConceptType.Task)],
            Repositories = [repository],
            Mentions = [],
            PaperConcepts = [new PaperConcept(0, 0, PaperRole.Introduces, 0.5, 0, 4)],
            Abbreviations = [],
            Links =
            [
                new PaperLink(1, 0, new Link(new TextLocation(TextField.Abstract, 0, 1), repository.Url, repository, Extractor)),
                new PaperLink(1, -1, new Link(new TextLocation(TextField.Abstract, 2, 3), "https://example.org", null, Extractor)),
            ],
            Relations = [new ConceptRelation(0, RelationType.UsedFor, 1, 2, 0.75, 0, 2)],
            RelationEvidence = [],
            Merges = [],
            ConceptSupport = [1, 1],
        };

        var projection = GraphProjection.Of(graph);

        Assert.Equal(5, projection.NodeCount);
        Assert.Equal(3, projection.EdgeCount);
        Assert.Equal([0, 3], projection.NeighboursOf(2).ToArray());
        Assert.Equal([2, 1.5], projection.WeightsOf(2).ToArray());
        Assert.Equal([4], projection.NeighboursOf(1).ToArray());
    }
}
