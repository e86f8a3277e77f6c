using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Projection;

public sealed class PaperProjectionTests
{
    [Fact]
    public void Each_paper_is_joined_to_those_nearest()
    {
        // Papers 0 and 1 share three concepts, 0 and 2 two, 1 and 2 two, 3 none.
        var incidence = Incidence.Of(
            4,
            5,
            [new(0, 0, 1), new(0, 1, 1), new(0, 2, 1), new(1, 0, 1), new(1, 1, 1), new(1, 2, 1), new(2, 1, 1), new(2, 2, 1), new(3, 4, 1)]);

        var all = PaperProjection.Of(incidence, new PaperProjectionOptions()).Graph;
        var one = PaperProjection.Of(incidence, new PaperProjectionOptions { Nearest = 1 }).Graph;

        Assert.Equal([1, 2], all.NeighboursOf(0).ToArray());
        Assert.Equal([3.0, 2], all.WeightsOf(0).ToArray());
        Assert.Equal([1, 2], one.NeighboursOf(0).ToArray());
        Assert.Equal([0], one.NeighboursOf(1).ToArray());
        Assert.Equal(0, all.DegreeOf(3));
    }

    [Theory]
    [InlineData(PaperMeasure.Shared)]
    [InlineData(PaperMeasure.Jaccard)]
    [InlineData(PaperMeasure.Cosine)]
    public void Concepts_that_are_not_searched_still_count(PaperMeasure measure)
    {
        var incidence = RandomIncidence.Make(200, 100, 3000);
        var options = new PaperProjectionOptions { Weight = measure, MinShared = 1, Nearest = 1000 };
        var all = PaperProjection.Of(incidence, options);

        var some = PaperProjection.Of(incidence, options with { MaxPapersPerConcept = 20 });

        Assert.Empty(all.LeftOut);
        Assert.InRange(some.LeftOut.Length, 10, 90);
        Assert.InRange(some.Graph.EdgeCount, 1000, all.Graph.EdgeCount - 1);
        for (var paper = 0; paper < 200; paper++)
        {
            foreach (var other in some.Graph.NeighboursOf(paper))
                Assert.Equal(WeightOf(all.Graph, paper, other), WeightOf(some.Graph, paper, other));
        }
    }

    private static double WeightOf(UndirectedGraph graph, int from, int to) => graph.WeightsOf(from)[graph.NeighboursOf(from).BinarySearch(to)];
}
