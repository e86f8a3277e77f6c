using PaperGraph.Export.Dot;
using PaperGraph.Export.Networks;

namespace PaperGraph.Export.Tests.Dot;

public sealed class DotWriterTests
{
    private readonly string[] _lines = Written.Text(new DotWriter()).Split('\n');

    [Fact]
    public void A_graph_with_directions_has_arrows()
    {
        Assert.Equal("digraph papergraph {", _lines[0]);
        Assert.Equal(14, _lines.Count(line => line.Contains(" -> ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_graph_without_directions_has_none()
    {
        var text = Written.Text(new DotWriter(), SampleGraph.Context(options: new NetworkOptions { Projection = NetworkProjection.Concepts }));

        Assert.StartsWith("graph papergraph {", text, StringComparison.Ordinal);
        Assert.Contains("\"concept/grid-field\" -- \"concept/shape-recovery\" [class=\"co-occurs-with\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_are_pinned_and_the_engine_is_named()
    {
        Assert.Contains("layout=neato, inputscale=72", _lines[1], StringComparison.Ordinal);
        Assert.Equal(10, _lines.Count(line => line.EndsWith("!\"];", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("paper/arxiv:2503.00001", "label=\"Wave \\\"fields\\\" &amp; <b>friends</b>: ]]>  \u202Eשלום\u202C 🧪\"")]
    [InlineData("paper/no-abstract", "label=\"A paper\\nthat says nothing\"")]
    [InlineData("concept/formula", "label=\"=1+1|\\\"formula\\\"\"")]
    public void Labels_are_escaped_for_graphviz(string id, string expected) =>
        Assert.Contains(expected, _lines.Single(line => line.StartsWith($"  \"{id}\" [", StringComparison.Ordinal)), StringComparison.Ordinal);
}
