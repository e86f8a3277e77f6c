using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Components;
using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Communities;

public sealed class LeidenTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Nodes_without_edges_are_communities_of_their_own(int nodes)
    {
        var found = Leiden.Of(UndirectedGraph.FromEdges(nodes, []), new LeidenOptions());

        Assert.Equal(Enumerable.Range(0, nodes), found.Partition.PartOf.ToArray());
        Assert.Equal(0, found.Quality);
    }

    [Fact]
    public void Cliques_on_a_ring_are_found()
    {
        const int cliques = 12, size = 6;
        var inside = from clique in Enumerable.Range(0, cliques)
                     from a in Enumerable.Range(0, size)
                     from b in Enumerable.Range(a + 1, size - a - 1)
                     select new WeightedEdge((clique * size) + a, (clique * size) + b, 1);
        var ring = Enumerable.Range(0, cliques).Select(i => new WeightedEdge(i * size, ((i + 1) % cliques * size) + 1, 1));
        var graph = UndirectedGraph.FromEdges(cliques * size, [.. inside, .. ring]);

        var found = Leiden.Of(graph, new LeidenOptions());

        Assert.Equal(Enumerable.Range(0, cliques * size).Select(node => node / size), found.Partition.PartOf.ToArray());
    }

    [Theory]
    [InlineData(QualityFunction.Modularity, 1.0)]
    [InlineData(QualityFunction.Modularity, 4.0)]
    [InlineData(QualityFunction.ConstantPotts, 0.01)]
    [InlineData(QualityFunction.ConstantPotts, 0.0)]
    public void Every_community_is_connected(QualityFunction quality, double resolution)
    {
        var graph = Random(2000, 5000);

        var found = Leiden.Of(graph, new LeidenOptions { Quality = quality, Resolution = resolution, Trials = 1 }).Partition;

        Assert.Equal(found.Count, Partition.Of(ConnectedComponents.Within(graph, [.. found.PartOf])).Count);
    }

    [Fact]
    public void Greater_resolution_gives_more_communities()
    {
        int[] counts = [.. new[] { 0.2, 1, 3 }.Select(resolution =>
            Leiden.Of(PublicGraphs.LesMiserables, new LeidenOptions { Resolution = resolution }).Partition.Count)];

        Assert.True(counts[0] < counts[1] && counts[1] < counts[2], string.Join(' ', counts));
    }

    [Fact]
    public void Weights_count_in_proportion_only()
    {
        var graph = PublicGraphs.KarateClub;
        var heavier = UndirectedGraph.FromEdges(
            graph.NodeCount,
            [.. from node in Enumerable.Range(0, graph.NodeCount)
                from i in Enumerable.Range(0, graph.DegreeOf(node))
                where graph.NeighboursOf(node)[i] > node
                select new WeightedEdge(node, graph.NeighboursOf(node)[i], 1024 * graph.WeightsOf(node)[i])]);

        Assert.Equal(
            Leiden.Of(graph, new LeidenOptions()).Partition.PartOf.ToArray(),
            Leiden.Of(heavier, new LeidenOptions()).Partition.PartOf.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(-1)]
    public void Thread_count_does_not_change_communities(int threads)
    {
        var graph = Random(400, 1000);
        var expected = Leiden.Of(graph, new LeidenOptions { Threads = 2 });

        Assert.Equal(
            expected.Partition.PartOf.ToArray(), Leiden.Of(graph, new LeidenOptions { Threads = threads }).Partition.PartOf.ToArray());
    }

    [Fact]
    public void Communities_are_those_of_every_other_machine()
    {
        var found = Leiden.Of(Random(3000, 9000), new LeidenOptions { Trials = 2 });

        Assert.Equal(GoldenHash, found.Partition.PartOf.Aggregate(17L, (sum, part) => (sum * 31) + part));
    }

    private const long GoldenHash = 7175520367668092017;

    private static UndirectedGraph Random(int nodes, int edges)
    {
        var random = new SplitMix64(11);
        var drawn = new WeightedEdge[edges];
        foreach (ref var edge in drawn.AsSpan()) edge = new WeightedEdge(random.Next(nodes), random.Next(nodes), 0.1 + random.NextUnit());
        return UndirectedGraph.FromEdges(nodes, drawn);
    }
}
