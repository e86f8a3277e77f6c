using PaperGraph.Analysis.Components;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Components;

public sealed class ConnectedComponentsTests
{
    [Fact]
    public void Largest_comes_first_and_equals_come_by_their_least_node()
    {
        var graph = UndirectedGraph.FromEdges(9, [new(1, 4, 1), new(8, 2, 1), new(2, 3, 1), new(7, 5, 1)]);

        var found = ConnectedComponents.Of(graph);

        Assert.Equal([3, 1, 0, 0, 1, 2, 4, 2, 0], found.PartOf.ToArray());
        Assert.Equal([3, 2, 2, 1, 1], found.Sizes.ToArray());
    }

    [Fact]
    public void A_long_path_is_one_component()
    {
        const int length = 200_000;
        var path = UndirectedGraph.FromEdges(length, [.. Enumerable.Range(1, length - 1).Select(i => new WeightedEdge(i - 1, i, 1))]);

        Assert.Equal([length], ConnectedComponents.Of(path).Sizes.ToArray());
    }
}
