using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Centrality;

public sealed class BetweennessTests
{
    [Fact]
    public void Middle_of_a_path_lies_between_all_others()
    {
        var found = Betweenness.Of(UndirectedGraph.FromEdges(4, [new(0, 1, 1), new(1, 2, 5), new(2, 3, 1)]), new BetweennessOptions());

        Assert.Equal([0.0, 2, 2, 0], found.Values.ToArray());
        Assert.True(found.IsExact);
        Assert.Equal(2.0 / 3, found.ShareOf(1), 1e-15);
    }

    [Fact]
    public void Sample_of_all_nodes_is_exact()
    {
        var graph = PublicGraphs.LesMiserables;

        var found = Betweenness.Of(graph, new BetweennessOptions { Pivots = 1000 });

        Assert.Equal((77, true), (found.Pivots, found.IsExact));
        Assert.Equal(Betweenness.Of(graph, new BetweennessOptions()).Values.ToArray(), found.Values.ToArray());
    }

    [Fact]
    public void Samples_are_right_on_average()
    {
        var graph = PublicGraphs.LesMiserables;
        var exact = Betweenness.Of(graph, new BetweennessOptions()).Values;

        var mean = Enumerable.Range(0, 400).Average(seed =>
            Betweenness.Of(graph, new BetweennessOptions { Pivots = 10, Seed = (ulong)seed }).Values[10]);

        Assert.InRange(mean / exact[10], 0.97, 1.03);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Thread_count_does_not_change_a_bit(int threads)
    {
        var options = new BetweennessOptions { Pivots = 40 };

        Assert.Equal(
            Betweenness.Of(PublicGraphs.LesMiserables, options).Values.ToArray(),
            Betweenness.Of(PublicGraphs.LesMiserables, options with { Threads = threads }).Values.ToArray());
    }

    [Fact]
    public void Empty_graph_has_no_scores() =>
        Assert.Empty(Betweenness.Of(UndirectedGraph.FromEdges(0, []), new BetweennessOptions()).Values);
}
