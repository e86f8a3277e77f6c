using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Projection;

public sealed class IncidenceTests
{
    [Fact]
    public void Rows_of_both_sides_ascend_and_equal_pairs_are_one()
    {
        var incidence = Incidence.Of(3, 4, [new(2, 3, 1), new(0, 1, 2), new(2, 0, 1), new(0, 1, 3), new(2, 1, 1)]);

        Assert.Equal((3, 4, 4), (incidence.PaperCount, incidence.ConceptCount, incidence.EdgeCount));
        Assert.Equal([0, 1, 3], incidence.ConceptsOf(2).ToArray());
        Assert.Equal([5], incidence.MentionsOf(0).ToArray());
        Assert.Equal([0, 2], incidence.PapersOf(1).ToArray());
        Assert.Empty(incidence.ConceptsOf(1).ToArray());
        Assert.Empty(incidence.PapersOf(2).ToArray());
    }

    [Fact]
    public void Graph_has_papers_before_concepts()
    {
        var graph = Incidence.Of(2, 2, [new(0, 1, 2), new(1, 1, 7)]).ToGraph();

        Assert.Equal([0, 1], graph.NeighboursOf(3).ToArray());
        Assert.Equal([2.0, 7], graph.WeightsOf(3).ToArray());
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 0, 0)]
    public void Refuses_what_is_not_there(int paper, int concept, int mentions) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Incidence.Of(1, 1, [new(paper, concept, mentions)]));
}
