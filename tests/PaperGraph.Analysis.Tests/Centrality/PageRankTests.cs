using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Centrality;

public sealed class PageRankTests
{
    [Fact]
    public void Isolated_nodes_get_what_chance_gives_them()
    {
        var ranks = PageRank.Of(UndirectedGraph.FromEdges(3, [new(0, 1, 1)]), new PageRankOptions());

        // networkx 2.8.8
        Assert.Equal(0.46511627906976744, ranks[0], 1e-11);
        Assert.Equal(0.06976744186046512, ranks[2], 1e-11);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void Without_edges_all_are_equal_and_sum_to_one(int nodes) =>
        Assert.All(PageRank.Of(UndirectedGraph.FromEdges(nodes, []), new PageRankOptions()), rank => Assert.Equal(1.0 / nodes, rank, 1e-15));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Thread_count_does_not_change_a_bit(int threads)
    {
        var star = UndirectedGraph.FromEdges(9000, [.. Enumerable.Range(1, 8000).Select(leaf => new WeightedEdge(0, leaf, leaf))]);

        Assert.Equal(
            PageRank.Of(star, new PageRankOptions()).ToArray(), PageRank.Of(star, new PageRankOptions { Threads = threads }).ToArray());
    }

    [Theory]
    [InlineData(1.0, 1e-9)]
    [InlineData(-0.1, 1e-9)]
    [InlineData(0.5, 0.0)]
    public void Refuses_a_walk_that_would_not_end(double damping, double tolerance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PageRank.Of(
            PublicGraphs.KarateClub, new PageRankOptions { Damping = damping, Tolerance = tolerance }));
}
