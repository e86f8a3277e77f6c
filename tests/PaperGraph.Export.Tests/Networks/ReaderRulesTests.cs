using System.Globalization;
using PaperGraph.Export.Gexf;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.Networks;

namespace PaperGraph.Export.Tests.Networks;

/// <summary>What Gephi, Gephi Lite, graphology, sigma.js and networkx ask of a file, each rule for every file that they read.</summary>
public sealed class ReaderRulesTests
{
    private static readonly Dictionary<string, ParsedNetwork> Files = new(StringComparer.Ordinal)
    {
        ["graph.gexf"] = Read(GexfWriter.OfGraph),
        ["concepts.gexf"] = Read(GexfWriter.OfConcepts),
        ["graph.graphml"] = Read(new GraphMlWriter()),
        ["graph.gexf of papers"] = Read(GexfWriter.OfGraph, NetworkProjection.Papers),
        ["graph.graphml of papers"] = Read(new GraphMlWriter(), NetworkProjection.Papers),
        ["graph.graphml of concepts"] = Read(new GraphMlWriter(), NetworkProjection.Concepts),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_network_is_there(string name)
    {
        Assert.NotEmpty(Files[name].Nodes);
        Assert.NotEmpty(Files[name].Edges);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_column_has_one_name_in_snake_case(string name) => Assert.All(Files[name].Columns, column =>
    {
        Assert.Equal(column.Id, column.Title);
        Assert.Matches("^[a-z]+(_[a-z]+)*$", column.Id);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Columns_are_unique_over_nodes_and_edges(string name) =>
        Assert.Distinct(Files[name].Columns.Select(column => column.Id), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Names))]
    public void Columns_are_for_nodes_or_edges(string name) =>
        Assert.All(Files[name].Columns, column => Assert.Contains(column.Domain, new[] { "node", "edge" }));

    [Theory]
    [MemberData(nameof(Names))]
    public void Types_are_those_every_reader_can_cast(string name) => Assert.All(
        Files[name].Columns,
        column => Assert.Contains(column.Type, name.Contains("gexf", StringComparison.Ordinal) ? ["integer", "double", "string"] : new[] { "int", "float", "double", "string" }));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_column_takes_a_name_that_readers_keep_for_themselves(string name) => Assert.DoesNotContain(
        Files[name].Columns,
        column => column.Id is "id" or "pid" or "start" or "end" or "kind" or "timestamp" or "interval" or "timeset" or "type");

    [Theory]
    [MemberData(nameof(Names))]
    public void Label_and_weight_are_what_they_say(string name)
    {
        Assert.All(Files[name].Columns.Where(column => column.Id == "label"), column => Assert.Equal("node", column.Domain));
        Assert.All(Files[name].Columns.Where(column => column.Id == "weight"), column => Assert.Equal("edge", column.Domain));
        Assert.All(Files[name].Nodes, node => Assert.True(node.Values.ContainsKey("label")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_value_has_a_column(string name)
    {
        string[] built = ["label", "x", "y", "size", "r", "g", "b", "kind", "weight"];
        var known = Files[name].Columns.Select(column => column.Id).Concat(built).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(known, Files[name].Nodes.Concat(Files[name].Edges).SelectMany(element => element.Values.Keys).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nodes_stand_before_edges(string name) =>
        Assert.True(Files[name].Order.ToList().LastIndexOf("node") < Files[name].Order.ToList().IndexOf("edge"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_unique_and_without_blanks(string name)
    {
        Assert.Distinct(Files[name].Nodes.Select(node => node.Id));
        Assert.Distinct(Files[name].Edges.Select(edge => edge.Id));
        Assert.All(Files[name].Nodes.Concat(Files[name].Edges), element => Assert.Matches(@"^\S+$", element.Id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Edges_lead_from_node_to_node(string name)
    {
        var ids = Files[name].Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(Files[name].Edges, edge => Assert.Subset(ids, new HashSet<string> { edge.Source, edge.Target }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Edges_of_one_kind_are_not_parallel(string name) =>
        Assert.Distinct(Files[name].Edges.Select(edge => (edge.Source, edge.Target, edge.Values["kind"])));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_relation_is_a_kind_and_a_column(string name) =>
        Assert.All(Files[name].Edges, edge => Assert.Equal(edge.Values["kind"], edge.Values["relation"]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Weights_are_greater_than_zero(string name) => Assert.All(Files[name].Edges, edge => Assert.True(edge.Number("weight") > 0));

    [Theory]
    [MemberData(nameof(Names))]
    public void Sizes_lie_in_4_to_100_and_reach_both_ends_or_are_all_4(string name)
    {
        double[] sizes = [.. Files[name].Nodes.Select(node => node.Number("size"))];

        Assert.Equal(4, sizes.Min());
        Assert.Contains(sizes.Max(), new double[] { 4, 100 });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Layout_is_centred_and_within_bounds(string name)
    {
        Assert.Equal(0, Files[name].Nodes.Average(node => node.Number("x")), 0.01);
        Assert.Equal(0, Files[name].Nodes.Average(node => node.Number("y")), 0.01);
        Assert.All(Files[name].Nodes, node => Assert.InRange(Math.Max(Math.Abs(node.Number("x")), Math.Abs(node.Number("y"))), 0, 5000));
        Assert.Contains(Files[name].Nodes, node => node.Number("x") != 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Colours_are_whole_numbers_of_a_byte(string name) => Assert.All(
        Files[name].Nodes.SelectMany(node => new[] { node.Values["r"], node.Values["g"], node.Values["b"] }),
        value => byte.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(Names))]
    public void Unknown_values_are_left_out(string name) => Assert.DoesNotContain(
        Files[name].Nodes.Concat(Files[name].Edges).SelectMany(element => element.Values),
        pair => pair.Value is "" or "NaN" or "None" or "null" or "Infinity" or "∞");

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_are_written_without_culture(string name)
    {
        var numbers = Files[name].Columns.Where(column => column.Type != "string").Select(column => column.Id).Append("x").Append("y").ToHashSet(StringComparer.Ordinal);

        Assert.All(
            Files[name].Nodes.Concat(Files[name].Edges).SelectMany(element => element.Values).Where(pair => numbers.Contains(pair.Key)),
            pair => Assert.Matches("^-?[0-9]+([.][0-9]+)?(E-[0-9]+)?$", pair.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_computed_is_there(string name) => Assert.All(Files[name].Nodes, node =>
    {
        Assert.InRange(node.Number("community"), 1, Files[name].Nodes.Count);
        Assert.InRange(node.Number("pagerank"), 0, 1);
        Assert.InRange(node.Number("k_core"), 0, node.Number("degree"));
    });

    [Fact]
    public void Gexf_and_graphml_say_the_same()
    {
        var (gexf, graphml) = (Files["graph.gexf"], Files["graph.graphml"]);

        Assert.Equal(graphml.Nodes.Select(Sorted), gexf.Nodes.Select(Sorted));
        Assert.Equal(graphml.Edges.Select(Sorted), gexf.Edges.Select(Sorted));
    }

    private static string Sorted(ParsedNetwork.Element element) => string.Join(
        '\n', element.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}").Prepend($"{element.Id} {element.Source} {element.Target}"));

    private static ParsedNetwork Read(IGraphWriter writer, NetworkProjection projection = NetworkProjection.Graph) =>
        ParsedNetwork.Parse(Written.Text(writer, SampleGraph.Context(options: new NetworkOptions { Projection = projection })));
}
