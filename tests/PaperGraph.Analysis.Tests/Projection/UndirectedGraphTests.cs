using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Projection;

public sealed class UndirectedGraphTests
{
    [Fact]
    public void Joins_parallel_edges_of_both_directions_by_the_sum_of_their_weights()
    {
        var graph = UndirectedGraph.FromEdges(3, [new(0, 1, 2), new(1, 0, 0.5), new(1, 2, 4), new(0, 1, 1)]);

        Assert.Equal(2, graph.EdgeCount);
        Assert.Equal([0, 2], graph.NeighboursOf(1).ToArray());
        Assert.Equal([3.5, 4], graph.WeightsOf(1).ToArray());
        Assert.Equal([1], graph.NeighboursOf(0).ToArray());
    }

    [Fact]
    public void Drops_self_loops()
    {
        var graph = UndirectedGraph.FromEdges(2, [new(1, 1, 1)]);

        Assert.Equal(0, graph.EdgeCount);
        Assert.Equal(0, graph.DegreeOf(1));
    }

    [Fact]
    public void Order_of_edges_does_not_matter()
    {
        WeightedEdge[] edges = [new(0, 3, 0.1), new(3, 0, 0.2), new(0, 3, 0.7), new(2, 0, 1), new(0, 1, 1)];
        var forwards = UndirectedGraph.FromEdges(4, edges);
        Array.Reverse(edges);
        var backwards = UndirectedGraph.FromEdges(4, edges);

        Assert.Equal(forwards.NeighboursOf(0).ToArray(), backwards.NeighboursOf(0).ToArray());
        Assert.Equal(forwards.WeightsOf(0).ToArray(), backwards.WeightsOf(0).ToArray());
    }

    [Theory]
    [InlineData(0, 2, 1.0)]
    [InlineData(-1, 0, 1.0)]
    [InlineData(0, 1, 0.0)]
    [InlineData(0, 1, -1.0)]
    [InlineData(0, 1, double.NaN)]
    [InlineData(0, 1, double.PositiveInfinity)]
    public void Refuses_edges_to_nowhere_and_weights_that_are_none(int source, int target, double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UndirectedGraph.FromEdges(2, [new(source, target, weight)]));
}
