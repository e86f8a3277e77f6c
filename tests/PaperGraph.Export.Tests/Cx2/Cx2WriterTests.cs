using System.Text.Json;
using PaperGraph.Export.Cx2;

namespace PaperGraph.Export.Tests.Cx2;

public sealed class Cx2WriterTests
{
    private readonly JsonElement[] _aspects = [.. JsonElement.Parse(Written.Text(new Cx2Writer())).EnumerateArray()];

    [Fact]
    public void Aspects_stand_between_the_version_and_the_status() => Assert.Equal(
        ["CXVersion", "metaData", "attributeDeclarations", "networkAttributes", "nodes", "edges", "visualProperties", "status"],
        _aspects.Select(aspect => aspect.EnumerateObject().First().Name));

    [Fact]
    public void Counts_are_right()
    {
        var counts = Aspect("metaData").ToDictionary(count => count.GetProperty("name").GetString()!, count => count.GetProperty("elementCount").GetInt32());

        Assert.Equal((10, 14), (counts["nodes"], counts["edges"]));
        Assert.All(counts, count => Assert.Equal(count.Value, Aspect(count.Key).Length));
    }

    [Theory]
    [InlineData("nodes")]
    [InlineData("edges")]
    public void Every_value_is_declared_with_its_type(string aspect)
    {
        var declared = Aspect("attributeDeclarations")[0].GetProperty(aspect).EnumerateObject()
            .ToDictionary(column => column.Name, column => column.Value.GetProperty("d").GetString(), StringComparer.Ordinal);

        Assert.All(Aspect(aspect).SelectMany(element => element.GetProperty("v").EnumerateObject()), value =>
            Assert.Equal(declared[value.Name] == "string" ? JsonValueKind.String : JsonValueKind.Number, value.Value.ValueKind));
    }

    [Fact]
    public void Edges_join_nodes()
    {
        var ids = Aspect("nodes").Select(node => node.GetProperty("id").GetInt32()).ToHashSet();

        Assert.All(Aspect("edges"), edge => Assert.Subset(ids, new HashSet<int> { edge.GetProperty("s").GetInt32(), edge.GetProperty("t").GetInt32() }));
    }

    [Fact]
    public void The_picture_is_the_right_way_up()
    {
        var layout = SampleGraph.Context().Network.Layout;

        Assert.Equal(layout.Y.Select(y => 0 - y), Aspect("nodes").Select(node => node.GetProperty("y").GetDouble()));
    }

    [Fact]
    public void Style_takes_what_the_columns_hold()
    {
        var mapping = Aspect("visualProperties")[0].GetProperty("nodeMapping");
        var columns = mapping.EnumerateObject().Select(property => property.Value.GetProperty("definition").GetProperty("attribute").GetString()!);

        Assert.Equal(["name", "color", "size", "size", "entity_type"], columns);
        Assert.All(Aspect("nodes"), node => Assert.Matches("^#[0-9a-f]{6}$", node.GetProperty("v").GetProperty("color").GetString()));
    }

    private JsonElement[] Aspect(string name) =>
        [.. _aspects.Single(aspect => aspect.TryGetProperty(name, out _)).GetProperty(name).EnumerateArray()];
}
