using PaperGraph.Export.Gexf;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.Networks;

namespace PaperGraph.Export.Tests.Networks;

public sealed class SchemaTests
{
    [Theory]
    [InlineData(NetworkProjection.Graph)]
    [InlineData(NetworkProjection.Concepts)]
    [InlineData(NetworkProjection.Papers)]
    public void Files_keep_the_rules_of_their_schemas(NetworkProjection projection)
    {
        var context = SampleGraph.Context(options: new NetworkOptions { Projection = projection });

        Assert.Empty(SchemaRules.FaultsOf(Written.Text(GexfWriter.OfGraph, context)));
        Assert.Empty(SchemaRules.FaultsOf(Written.Text(GexfWriter.OfConcepts, context)));
        Assert.Empty(SchemaRules.FaultsOf(Written.Text(new GraphMlWriter(), context)));
    }

    [Fact]
    public void Files_of_an_empty_graph_keep_them_too()
    {
        var context = SampleGraph.Context(SampleGraph.Empty());

        Assert.Empty(SchemaRules.FaultsOf(Written.Text(GexfWriter.OfGraph, context)));
        Assert.Empty(SchemaRules.FaultsOf(Written.Text(new GraphMlWriter(), context)));
    }

    [Theory]
    [InlineData(" version=\"1.3\"", " version=\"1.2\"", "version")]
    [InlineData("<nodes", "<title>a</title><nodes", "title")]
    [InlineData(" r=\"", " hex=\"", "hex")]
    [InlineData("type=\"integer\"", "type=\"date\"", "type")]
    [InlineData("timeformat=\"date\"", "timeformat=\"year\"", "timeformat")]
    [InlineData("for=\"community\" value=\"", "for=\"community\" value=\"no\" x=\"", "value")]
    [InlineData("<attvalue for=\"degree\"", "<attvalue for=\"nothing\"", "nothing")]
    [InlineData("<viz:size ", "<size ", "namespace")]
    public void A_breach_of_the_rules_is_found(string right, string wrong, string expected)
    {
        var file = Written.Text(GexfWriter.OfGraph);

        Assert.Contains(right, file, StringComparison.Ordinal);
        Assert.Contains(SchemaRules.FaultsOf(file.Replace(right, wrong, StringComparison.Ordinal)), fault => fault.Contains(expected, StringComparison.Ordinal));
    }
}
