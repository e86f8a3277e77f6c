using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Projection;

public sealed class ConceptProjectionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Weight_is_the_number_of_papers_with_both(int minCount)
    {
        var incidence = RandomIncidence.Make(300, 80, 2500);

        var graph = ConceptProjection.Of(incidence, new ConceptProjectionOptions { MinCount = minCount }).Graph;

        for (var concept = 0; concept < 80; concept++)
        {
            var expected = Enumerable.Range(0, 80)
                .Where(other => other != concept)
                .Select(other => (other, count: incidence.PapersOf(concept).ToArray().Intersect(incidence.PapersOf(other).ToArray()).Count()))
                .Where(pair => pair.count >= minCount)
                .ToArray();
            Assert.Equal(expected.Select(pair => pair.other), graph.NeighboursOf(concept).ToArray());
            Assert.Equal(expected.Select(pair => (double)pair.count), graph.WeightsOf(concept).ToArray());
        }
    }

    [Fact]
    public void Papers_left_out_are_named()
    {
        var incidence = Incidence.Of(3, 3, [new(0, 0, 1), new(0, 1, 1), new(1, 0, 1), new(1, 1, 1), new(1, 2, 1)]);

        var found = ConceptProjection.Of(incidence, new ConceptProjectionOptions { MinCount = 1, MaxConceptsPerPaper = 2 });

        Assert.Equal(1, found.Graph.EdgeCount);
        Assert.Equal([1], found.LeftOut.ToArray());
        Assert.Equal(3, found.LeftOutEdges);
    }
}
