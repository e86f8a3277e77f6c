using PaperGraph.Export.Networks;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Networks;

public sealed class NetworkTests
{
    [Fact]
    public void Without_options_everything_is_in()
    {
        var network = Network.Of(SampleGraph.Graph(), new NetworkOptions());

        Assert.Equal((10, 14), (network.NodeCount, network.EdgeCount));
        Assert.True(network.IsDirected);
    }

    [Theory]
    [InlineData(2, null, "concept/grid-field concept/shape-recovery")]
    [InlineData(1, "Method", "concept/grid-field concept/wave-field")]
    [InlineData(2, "Method Metric", "concept/grid-field")]
    [InlineData(3, null, "")]
    public void Concepts_below_support_or_of_other_types_are_left_out(int support, string? types, string expected)
    {
        var ids = IdsOf(Of(NetworkProjection.Graph, support, types));

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), ids.Where(id => id.StartsWith("concept/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Papers_without_an_edge_go_with_the_concepts_that_were_left_out(int support, bool expected) =>
        Assert.Equal(expected, IdsOf(Of(NetworkProjection.Graph, support)).Contains("paper/no-abstract", StringComparer.Ordinal));

    [Fact]
    public void Edges_join_only_what_is_in()
    {
        var network = Of(NetworkProjection.Graph, 2);
        var rows = new EdgeRows(network);
        var nodes = new NodeRows(network, "");

        Assert.Equal(
            [
                "paper/arxiv:2503.00001 mentions concept/grid-field", "paper/arxiv:2503.00001 mentions concept/shape-recovery",
                "paper/doi:10.1000%2Fa%25b mentions concept/grid-field", "paper/doi:10.1000%2Fa%25b mentions concept/shape-recovery",
                "paper/arxiv:2503.00001 has-repository repository/github.com/owner/wave-fields",
                "paper/doi:10.1000%2Fa%25b has-repository repository/github.com/owner/wave-fields",
                "concept/grid-field used-for concept/shape-recovery",
            ],
            Enumerable.Range(0, rows.Count).Select(i => Say(rows, nodes, i)));
    }

    [Fact]
    public void Concepts_are_tied_by_their_common_papers()
    {
        var network = Of(NetworkProjection.Concepts, null);
        var row = new EdgeRows(network).Read(0);

        Assert.Equal(["concept/grid-field", "concept/shape-recovery"], IdsOf(network));
        Assert.Equal((1, 2.0, 2, "co-occurs-with"), (network.EdgeCount, row.Weight, row.Support, row.Relation));
        Assert.Equal("arxiv:2503.00001|doi:10.1000/a%b", row.Papers.ToString());
        Assert.Equal(2025, row.FirstYear);
        Assert.False(network.IsDirected);
    }

    [Fact]
    public void With_support_1_all_concepts_of_a_paper_are_tied() =>
        Assert.Equal((6, 15), (Of(NetworkProjection.Concepts, 1).NodeCount, Of(NetworkProjection.Concepts, 1).EdgeCount));

    [Fact]
    public void Papers_are_tied_by_their_common_concepts()
    {
        var network = Of(NetworkProjection.Papers, null);
        var row = new EdgeRows(network).Read(0);

        Assert.Equal(["paper/arxiv:2503.00001", "paper/doi:10.1000%2Fa%25b"], IdsOf(network));
        Assert.Equal((1, 2.0, "shares-concepts"), (network.EdgeCount, row.Weight, row.Relation));
    }

    [Theory]
    [InlineData(NetworkProjection.Graph)]
    [InlineData(NetworkProjection.Concepts)]
    [InlineData(NetworkProjection.Papers)]
    public void A_graph_of_nothing_is_a_network_of_nothing(NetworkProjection projection)
    {
        var drawn = SampleGraph.Drawn(SampleGraph.Empty(), new NetworkOptions { Projection = projection });

        Assert.Equal((0, 0), (drawn.Network.NodeCount, drawn.Network.EdgeCount));
    }

    [Fact]
    public void The_least_support_follows_from_how_many_concepts_may_stay()
    {
        var graph = SampleGraph.Graph();

        Assert.Equal(2, ConceptFilter.LeastSupport(graph, [], 2));
        Assert.Equal(3, ConceptFilter.LeastSupport(graph, [], 1));
        Assert.Equal(1, ConceptFilter.LeastSupport(graph, [ConceptType.Metric], 1));
    }

    [Fact]
    public void What_was_left_out_is_said()
    {
        Assert.Contains("Concepts of type Method, Task in at least 3 papers.", Of(NetworkProjection.Graph, 3, "Task Method").Description, StringComparison.Ordinal);
        Assert.Contains("in at least 2 papers. A link", Of(NetworkProjection.Concepts, null).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Support_is_a_number_from_1() => Assert.Throws<ArgumentOutOfRangeException>(() => Of(NetworkProjection.Graph, 0));

    [Fact]
    public void Large_communities_have_a_colour_of_their_own_and_small_ones_none()
    {
        // Ten communities of three along a line, one of two.
        int[] communities = [.. Enumerable.Range(0, 32).Select(node => node / 3)];
        var layout = new Analysis.Layout.NodeLayout(
            [.. communities.Select(static community => (double)community)], [.. communities.Select(static _ => 0d)], [.. communities.Select(static _ => 4d)]);
        var drawn = new DrawnNetwork { Network = Of(NetworkProjection.Graph, 1), Layout = layout, Communities = [.. communities] };
        var colors = NodeColors.Of(drawn);
        NodeColor[] ofCommunity = [.. Enumerable.Range(0, 11).Select(community => colors.Read(3 * community, "Paper"))];

        Assert.Equal(9, ofCommunity[..9].Distinct().Count());
        Assert.Equal(ofCommunity[0], ofCommunity[9]);
        Assert.Equal(NodeColor.Rest, ofCommunity[10]);
    }

    [Fact]
    public void Without_communities_colours_are_types()
    {
        var drawn = SampleGraph.Drawn(SampleGraph.Graph(), new NetworkOptions()) with { Communities = [] };
        var colors = NodeColors.Of(drawn);
        string[] types = ["Paper", "Repository", .. Enum.GetNames<ConceptType>()];

        Assert.Distinct(types.Select(type => colors.Read(0, type)));
    }

    private static Network Of(NetworkProjection projection, int? support, string? types = null) => Network.Of(SampleGraph.Graph(), new NetworkOptions
    {
        Projection = projection,
        MinSupport = support,
        Types = types is null ? [] : [.. types.Split(' ').Select(Enum.Parse<ConceptType>)],
    });

    private static string[] IdsOf(Network network)
    {
        var rows = new NodeRows(network, "");
        return [.. Enumerable.Range(0, rows.Count).Select(rows.Id)];
    }

    private static string Say(EdgeRows edges, NodeRows nodes, int index)
    {
        var row = edges.Read(index);
        return $"{nodes.Id(row.Source)} {row.Relation} {nodes.Id(row.Target)}";
    }
}
