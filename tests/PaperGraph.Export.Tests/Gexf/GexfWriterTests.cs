using System.Xml.Linq;
using PaperGraph.Export.Gexf;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Gexf;

public sealed class GexfWriterTests
{
    private static readonly XNamespace Ns = "http://gexf.net/1.3";
    private static readonly XNamespace Viz = "http://gexf.net/1.3/viz";

    private readonly string _text = Written.Text(GexfWriter.OfGraph);
    private readonly XElement _root = XDocument.Parse(Written.Text(GexfWriter.OfGraph), LoadOptions.PreserveWhitespace).Root!;

    private IEnumerable<XElement> Nodes => _root.Descendants(Ns + "node");

    private IEnumerable<XElement> Edges => _root.Descendants(Ns + "edge");

    [Fact]
    public void Prefix_of_appearance_is_the_one_that_graphology_looks_for() => Assert.Contains("<viz:color r=", _text, StringComparison.Ordinal);

    [Fact]
    public void Value_is_the_first_attribute_of_a_size() =>
        Assert.All(_root.Descendants(Viz + "size"), size => Assert.Equal("value", size.FirstAttribute!.Name.LocalName));

    [Fact]
    public void Colours_are_never_hex() => Assert.All(_root.Descendants(Viz + "color"), color => Assert.Null(color.Attribute("hex")));

    [Fact]
    public void Nodes_have_one_block_of_attributes() =>
        Assert.Equal(["node", "edge"], _root.Descendants(Ns + "attributes").Select(attributes => (string?)attributes.Attribute("class")));

    [Fact]
    public void The_direction_is_declared_once()
    {
        Assert.Equal("directed", (string?)_root.Element(Ns + "graph")!.Attribute("defaultedgetype"));
        Assert.All(Edges, edge => Assert.Null(edge.Attribute("type")));
        Assert.Contains("defaultedgetype=\"undirected\"", Written.Text(GexfWriter.OfConcepts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_begins_with_its_first_paper_and_never_ends()
    {
        var starts = Nodes.ToDictionary(node => (string)node.Attribute("id")!, node => (string?)node.Attribute("start"));

        Assert.Equal("2025-01-01", starts["paper/arxiv:2503.00001"]);
        Assert.Equal("2025-01-01", starts["concept/wave-field"]);
        Assert.Equal("2025-01-01", starts["repository/github.com/owner/wave-fields"]);
        Assert.Null(starts["paper/no-abstract"]);
        Assert.All(Nodes, node => Assert.Null(node.Attribute("end")));
    }

    [Theory]
    [InlineData("paper/arxiv:2503.00001", "concept/psnr", "2025-01-01")]
    [InlineData("paper/arxiv:2503.00001", "repository/github.com/owner/wave-fields", "2025-01-01")]
    [InlineData("paper/doi:10.1000%2Fa%25b", "concept/grid-field", null)]
    [InlineData("concept/wave-field", "concept/shape-recovery", "2025-01-01")]
    [InlineData("concept/grid-field", "concept/shape-recovery", null)]
    public void An_edge_begins_with_the_first_paper_that_says_so(string source, string target, string? expected) => Assert.Equal(
        expected, (string?)Edges.Single(edge => (string?)edge.Attribute("source") == source && (string?)edge.Attribute("target") == target).Attribute("start"));

    [Theory]
    [InlineData(2025, "dynamic", "date")]
    [InlineData(7, "dynamic", "date")]
    [InlineData(null, "static", null)]
    [InlineData(0, "static", null)]
    [InlineData(12025, "static", null)]
    public void Time_is_declared_where_a_year_is_known(int? year, string mode, string? format)
    {
        var graph = XDocument.Parse(Written.Text(GexfWriter.OfGraph, OfYear(year))).Root!.Element(Ns + "graph")!;

        Assert.Equal((mode, format), ((string?)graph.Attribute("mode"), (string?)graph.Attribute("timeformat")));
        Assert.Equal(format is null ? null : $"{year:D4}-01-01", (string?)graph.Descendants(Ns + "node").Single().Attribute("start"));
    }

    [Fact]
    public void Papers_are_squares_and_repositories_diamonds() => Assert.Equal(
        ["square", "square", "square", "disc", "disc", "disc", "disc", "disc", "disc", "diamond"],
        _root.Descendants(Viz + "shape").Select(shape => (string?)shape.Attribute("value")));

    [Fact]
    public void Whatever_stands_in_a_label_comes_back()
    {
        Assert.Equal("Wave \"fields\" & <b>friends</b>: ]]>  \u202Eשלום\u202C 🧪", (string?)Nodes.First().Attribute("label"));
        Assert.Equal("A paper\nthat says nothing", (string?)Nodes.ElementAt(2).Attribute("label"));
    }

    [Fact]
    public void File_is_utf8_without_mark_and_with_line_feeds_and_a_line_a_node()
    {
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", _text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', _text);
        Assert.Equal(Nodes.Count(), _text.Split('\n').Count(line => line.StartsWith("<node ", StringComparison.Ordinal) && line.EndsWith("</node>", StringComparison.Ordinal)));
    }

    private static ExportContext OfYear(int? year)
    {
        var paper = new Paper { Id = new PaperId("p"), Title = "Title", Year = year };
        return SampleGraph.Context(SampleGraph.OfOne(paper));
    }
}
