using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PaperGraph.Export.GraphMl;

namespace PaperGraph.Export.Tests.GraphMl;

public sealed class GraphMlWriterTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    private readonly XElement _root = XDocument.Parse(Written.Text(new GraphMlWriter()), LoadOptions.PreserveWhitespace).Root!;

    private IEnumerable<XElement> Keys => _root.Elements(Ns + "key");

    private IEnumerable<XElement> Nodes => _root.Descendants(Ns + "node");

    private IEnumerable<XElement> Edges => _root.Descendants(Ns + "edge");

    [Fact]
    public void Key_id_is_its_name_in_snake_case()
    {
        Assert.All(Keys, key => Assert.Equal((string?)key.Attribute("id"), (string?)key.Attribute("attr.name")));
        Assert.All(Keys, key => Assert.Matches("^[a-z]+(_[a-z]+)*$", (string?)key.Attribute("id")));
    }

    [Fact]
    public void Key_ids_are_unique_over_nodes_and_edges() =>
        Assert.Equal(Keys.Count(), Keys.Select(key => (string?)key.Attribute("id")).Distinct().Count());

    [Fact]
    public void Keys_are_for_nodes_or_edges_only() =>
        Assert.All(Keys, key => Assert.Contains((string?)key.Attribute("for"), new[] { "node", "edge" }));

    [Fact]
    public void Key_types_are_those_every_reader_knows() =>
        Assert.All(Keys, key => Assert.Contains((string?)key.Attribute("attr.type"), new[] { "boolean", "int", "long", "float", "double", "string" }));

    [Theory]
    [InlineData("id")]
    [InlineData("pid")]
    [InlineData("start")]
    [InlineData("end")]
    [InlineData("kind")]
    [InlineData("timestamp")]
    [InlineData("interval")]
    [InlineData("timeset")]
    [InlineData("type")]
    public void No_column_takes_a_name_that_readers_keep_for_themselves(string name) =>
        Assert.DoesNotContain(Keys, key => (string?)key.Attribute("id") == name);

    [Theory]
    [InlineData("label", "node", "string")]
    [InlineData("x", "node", "float")]
    [InlineData("y", "node", "float")]
    [InlineData("size", "node", "float")]
    [InlineData("r", "node", "int")]
    [InlineData("g", "node", "int")]
    [InlineData("b", "node", "int")]
    [InlineData("year", "node", "int")]
    [InlineData("weight", "edge", "double")]
    public void Properties_have_the_types_gephi_expects(string name, string domain, string type)
    {
        var key = Keys.Single(k => (string?)k.Attribute("id") == name);

        Assert.Equal(domain, (string?)key.Attribute("for"));
        Assert.Equal(type, (string?)key.Attribute("attr.type"));
    }

    [Fact]
    public void Every_data_has_a_key_of_its_element()
    {
        var known = Keys.Select(key => ((string?)key.Attribute("for"), (string?)key.Attribute("id"))).ToHashSet();

        Assert.All(_root.Descendants(Ns + "data"), data => Assert.Contains((data.Parent!.Name.LocalName, (string?)data.Attribute("key")), known));
    }

    [Fact]
    public void Nodes_stand_before_edges()
    {
        var names = _root.Element(Ns + "graph")!.Elements().Select(element => element.Name.LocalName).ToList();

        Assert.True(names.LastIndexOf("node") < names.IndexOf("edge"));
    }

    [Fact]
    public void Node_ids_are_unique_and_without_blanks()
    {
        var ids = Nodes.Select(node => (string)node.Attribute("id")!).ToList();

        Assert.Equal(
            [
                "paper/arxiv:2503.00001", "paper/doi:10.1000%2Fa%25b", "paper/no-abstract", "concept/formula", "concept/grid-field", "concept/psnr",
                "concept/shape-recovery", "concept/shapebox", "concept/wave-field", "repository/github.com/owner/wave-fields",
            ],
            ids);
    }

    [Fact]
    public void Edge_ids_are_unique() => Assert.Equal(Edges.Count(), Edges.Select(edge => (string)edge.Attribute("id")!).Distinct().Count());

    [Fact]
    public void All_edges_are_directed_and_lead_from_node_to_node()
    {
        var ids = Nodes.Select(node => (string)node.Attribute("id")!).ToHashSet();

        Assert.Equal("directed", (string?)_root.Element(Ns + "graph")!.Attribute("edgedefault"));
        Assert.All(Edges, edge => Assert.Null(edge.Attribute("directed")));
        Assert.All(Edges, edge => Assert.Contains((string)edge.Attribute("source")!, ids));
        Assert.All(Edges, edge => Assert.Contains((string)edge.Attribute("target")!, ids));
    }

    [Fact]
    public void Edge_kind_stands_in_label_and_in_relation()
    {
        Assert.All(Edges, edge => Assert.Equal((string?)edge.Attribute("label"), Data(edge, "relation")));
        Assert.Equal(
            ["compared-with", "has-repository", "improves", "introduces", "mentions", "used-for"],
            Edges.Select(edge => Data(edge, "relation")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parallel_edges_of_different_meaning_stay_apart() =>
        Assert.Equal(
            ["compared-with", "improves"],
            Edges.Where(edge => (string?)edge.Attribute("source") == "concept/wave-field" && (string?)edge.Attribute("target") == "concept/grid-field")
                .Select(edge => Data(edge, "relation")));

    [Fact]
    public void Weights_are_greater_than_zero_even_when_rounded() => Assert.All(Edges, edge => Assert.True(Number(edge, "weight") >= 0.0001));

    [Fact]
    public void Every_edge_shows_its_evidence() => Assert.All(Edges, edge => Assert.NotEqual("", Data(edge, "evidence") ?? ""));

    [Fact]
    public void Sizes_fill_4_to_100()
    {
        Assert.Equal(4, Nodes.Min(node => Number(node, "size")));
        Assert.Equal(100, Nodes.Max(node => Number(node, "size")));
    }

    [Fact]
    public void Layout_is_centred_and_within_bounds()
    {
        Assert.Equal(0, Nodes.Average(node => Number(node, "x")), 0.01);
        Assert.Equal(0, Nodes.Average(node => Number(node, "y")), 0.01);
        Assert.All(Nodes, node => Assert.InRange(Math.Max(Math.Abs(Number(node, "x")), Math.Abs(Number(node, "y"))), 0, 5000));
    }

    [Fact]
    public void Colours_are_whole_numbers_of_a_byte() =>
        Assert.All(Nodes.SelectMany(node => new[] { "r", "g", "b" }.Select(key => Data(node, key)!)), value => byte.Parse(value, CultureInfo.InvariantCulture));

    [Fact]
    public void Unknown_values_are_left_out()
    {
        Assert.Equal("2025", Data(Nodes.First(), "year"));
        Assert.Null(Data(Nodes.ElementAt(1), "year"));
        Assert.DoesNotContain(_root.Descendants(Ns + "data"), data => data.Value is "" or "NaN" or "None" or "null");
    }

    [Fact]
    public void Lists_are_joined_by_bars() => Assert.Equal("Grid Fields|grid fields|grid¦field", Data(Nodes.ElementAt(4), "alt_labels"));

    [Fact]
    public void Characters_that_xml_forbids_are_taken_out_and_the_rest_survives()
    {
        Assert.Equal("Wave \"fields\" & <b>friends</b>: ]]>  \u202Eשלום\u202C 🧪", Data(Nodes.First(), "label"));
        Assert.Equal("A paper\nthat says nothing", Data(Nodes.ElementAt(2), "label"));
    }

    [Fact]
    public void A_graph_without_anything_is_still_a_graph()
    {
        var root = XDocument.Parse(Written.Text(new GraphMlWriter(), SampleGraph.Context(SampleGraph.Empty()))).Root!;

        Assert.Empty(root.Element(Ns + "graph")!.Elements());
        Assert.NotEmpty(root.Elements(Ns + "key"));
    }

    [Fact]
    public void File_is_utf8_without_mark_and_with_line_feeds()
    {
        var bytes = Written.Bytes(new GraphMlWriter());

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", System.Text.Encoding.UTF8.GetString(bytes));
        Assert.Equal((byte)'<', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void Numbers_are_written_without_culture() =>
        Assert.All(Edges, edge => Assert.Matches(new Regex("^[0-9]+(\\.[0-9]+)?$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), Data(edge, "weight")!));

    private static string? Data(XElement element, string key) =>
        element.Elements(Ns + "data").SingleOrDefault(data => (string?)data.Attribute("key") == key)?.Value;

    private static double Number(XElement element, string key) => double.Parse(Data(element, key)!, CultureInfo.InvariantCulture);
}
