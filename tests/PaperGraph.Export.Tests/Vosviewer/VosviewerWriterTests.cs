using System.Text.Json;
using PaperGraph.Export.Vosviewer;

namespace PaperGraph.Export.Tests.Vosviewer;

public sealed class VosviewerWriterTests
{
    private readonly JsonElement _root = JsonElement.Parse(Written.Text(new VosviewerWriter()));

    private JsonElement[] Items => [.. _root.GetProperty("network").GetProperty("items").EnumerateArray()];

    private JsonElement[] Links => [.. _root.GetProperty("network").GetProperty("links").EnumerateArray()];

    [Fact]
    public void Items_are_concepts_with_place_cluster_and_address() => Assert.All(Items, item =>
    {
        Assert.NotEqual("", item.GetProperty("label").GetString());
        Assert.True(double.IsFinite(item.GetProperty("x").GetDouble() + item.GetProperty("y").GetDouble()));
        Assert.InRange(item.GetProperty("cluster").GetInt32(), 1, 1000);
        Assert.StartsWith("https://", item.GetProperty("url").GetString(), StringComparison.Ordinal);
    });

    [Fact]
    public void Weights_count_papers_links_and_strength() => Assert.All(Items, item => Assert.Equal(
        [("Papers", 2), ("Links", 1), ("Total link strength", 2)],
        item.GetProperty("weights").EnumerateObject().Select(weight => (weight.Name, weight.Value.GetInt32()))));

    [Fact]
    public void Scores_are_years() => Assert.All(Items, item => Assert.Equal(
        [("Average year", 2025), ("First year", 2025)],
        item.GetProperty("scores").EnumerateObject().Select(score => (score.Name, score.Value.GetDouble()))));

    [Fact]
    public void Links_join_items_by_their_ids()
    {
        var link = Assert.Single(Links);

        Assert.Equal([1, 2], Items.Select(item => item.GetProperty("id").GetInt32()));
        Assert.Equal((1, 2, 2), (link.GetProperty("source_id").GetInt32(), link.GetProperty("target_id").GetInt32(), link.GetProperty("strength").GetInt32()));
    }

    [Fact]
    public void The_file_says_what_it_is_about()
    {
        Assert.Equal("Concepts of 3 papers", _root.GetProperty("info").GetProperty("title").GetString());
        Assert.Contains("at least 2 papers", _root.GetProperty("info").GetProperty("description").GetString()!, StringComparison.Ordinal);
        Assert.Equal("concept", _root.GetProperty("config").GetProperty("terminology").GetProperty("item").GetString());
    }
}
