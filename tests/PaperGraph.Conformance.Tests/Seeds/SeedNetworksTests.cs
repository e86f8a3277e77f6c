using System.Text;
using PaperGraph.Export;
using PaperGraph.Export.Gexf;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.Tests.Networks;

namespace PaperGraph.Conformance.Tests.Seeds;

public sealed class SeedNetworksTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    [SkippableTheory]
    [InlineData("graph.gexf")]
    [InlineData("concepts.gexf")]
    [InlineData("graph.graphml")]
    public void Networks_of_the_seed_pages_keep_the_rules_of_their_schemas(string file)
    {
        SharedFolder.Require("seeds");
        IGraphWriter[] writers = [GexfWriter.OfGraph, GexfWriter.OfConcepts, new GraphMlWriter()];
        using var stream = new MemoryStream();
        writers.Single(writer => string.Equals(writer.FileName, file, StringComparison.Ordinal)).Write(seeds.Context, stream);

        Assert.Empty(SchemaRules.FaultsOf(Encoding.UTF8.GetString(stream.ToArray())));
    }

    [SkippableFact]
    public void Concepts_of_the_seed_pages_fall_into_a_handful_of_communities()
    {
        SharedFolder.Require("seeds");
        var concepts = seeds.Context.Concepts;

        Assert.InRange(concepts.Network.NodeCount, 100, 2_000);
        Assert.InRange(concepts.Communities.Distinct().Count(), 4, 20);
    }
}
