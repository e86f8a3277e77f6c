using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Communities;
using PaperGraph.Analysis.Components;
using PaperGraph.Analysis.Cores;

namespace PaperGraph.Analysis.Tests;

// Values of networkx 2.8.8 and igraph 0.10.2; tests/external/check_analysis.py compares all nodes anew.
public sealed class PublicGraphTests
{
    [Theory]
    [InlineData(nameof(PublicGraphs.KarateClub), 34, 78, 231)]
    [InlineData(nameof(PublicGraphs.FlorentineFamilies), 15, 20, 20)]
    [InlineData(nameof(PublicGraphs.LesMiserables), 77, 254, 820)]
    [InlineData(nameof(PublicGraphs.SouthernWomen), 32, 89, 89)]
    [InlineData(nameof(PublicGraphs.Dodecahedron), 20, 30, 30)]
    public void Graphs_are_typed_in_as_published(string name, int nodes, int edges, double weight)
    {
        var graph = PublicGraphs.Of(name);

        Assert.Equal((nodes, edges), (graph.NodeCount, graph.EdgeCount));
        Assert.Equal(2 * weight, Degrees.WeightedOf(graph).Sum());
        Assert.Equal(2 * edges, Degrees.Of(graph).Sum());
        Assert.Equal(1, ConnectedComponents.Of(graph).Count);
    }

    [Theory]
    [InlineData(nameof(PublicGraphs.KarateClub), 0, 0.08850031542803061, 231.0714285714286, 4)]
    [InlineData(nameof(PublicGraphs.KarateClub), 9, 0.009463494950838801, 0.44761904761904764, 2)]
    [InlineData(nameof(PublicGraphs.KarateClub), 33, 0.09698936283438502, 160.5515873015873, 4)]
    [InlineData(nameof(PublicGraphs.FlorentineFamilies), 0, 0.030657437374654834, 0.0, 1)]
    [InlineData(nameof(PublicGraphs.FlorentineFamilies), 1, 0.1458172049975605, 47.5, 2)]
    [InlineData(nameof(PublicGraphs.LesMiserables), 10, 0.09955810825406584, 1624.4688004333127, 8)]
    [InlineData(nameof(PublicGraphs.LesMiserables), 40, 0.0024452643408031413, 0.0, 1)]
    [InlineData(nameof(PublicGraphs.SouthernWomen), 15, 0.013806742846493266, 0.8693194524773472, 2)]
    [InlineData(nameof(PublicGraphs.SouthernWomen), 25, 0.07249712519374418, 110.20639698200813, 4)]
    [InlineData(nameof(PublicGraphs.Dodecahedron), 0, 0.05, 15.5, 3)]
    public void Centralities_are_those_of_networkx(string name, int node, double rank, double betweenness, int core)
    {
        var graph = PublicGraphs.Of(name);

        Assert.Equal(rank, PageRank.Of(graph, new PageRankOptions())[node], 1e-11);
        Assert.Equal(betweenness, Betweenness.Of(graph, new BetweennessOptions()).Values[node], 1e-9);
        Assert.Equal(core, CoreNumbers.Of(graph)[node]);
    }

    [Theory]
    [InlineData(nameof(PublicGraphs.KarateClub), 0.4449036)]
    [InlineData(nameof(PublicGraphs.FlorentineFamilies), 0.39875)]
    [InlineData(nameof(PublicGraphs.LesMiserables), 0.5666880)]
    [InlineData(nameof(PublicGraphs.SouthernWomen), 0.3360055)]
    [InlineData(nameof(PublicGraphs.Dodecahedron), 0.3683333)]
    public void Leiden_is_at_least_as_good_as_the_best_of_twenty_runs_of_igraph(string name, double modularity)
    {
        var found = Leiden.Of(PublicGraphs.Of(name), new LeidenOptions());

        Assert.InRange(found.Quality, modularity - 1e-7, 1);
    }

    [Theory]
    [InlineData(nameof(PublicGraphs.KarateClub), 138.2)]
    [InlineData(nameof(PublicGraphs.LesMiserables), 589.2)]
    [InlineData(nameof(PublicGraphs.SouthernWomen), 19.8)]
    public void Constant_Potts_model_is_at_least_as_good_as_the_best_of_twenty_runs_of_leidenalg(string name, double quality)
    {
        var found = Leiden.Of(PublicGraphs.Of(name), new LeidenOptions { Quality = QualityFunction.ConstantPotts, Resolution = 0.3 });

        Assert.InRange(found.Quality, quality - 1e-9, 1000);
    }
}
