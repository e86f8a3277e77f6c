namespace PaperGraph.Rdf.Tests.Datasets;

public sealed class KeptUnionTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 400)]
    [InlineData(4, 20_000)]
    public void A_kept_union_is_the_merge_of_all_graphs(int seed, int count)
    {
        var quads = RandomQuads.Make(seed, count, nodes: 60);
        using var merged = RandomQuads.Build(quads);
        using var kept = Build(quads);
        using var opened = Reopened(kept);

        foreach (var dataset in (Dataset[])[kept, opened])
        {
            Assert.Equal([.. quads], RandomQuads.Read(dataset));
            Assert.Equal(merged.QuadCount, dataset.QuadCount);
            Assert.Equal(merged.GraphNames, dataset.GraphNames);
            foreach (var order in Enum.GetValues<IndexOrder>())
            {
                var expected = merged.UnionGraph[order];
                var found = dataset.UnionGraph[order];
                Assert.Equal(expected.Keys, found.Keys);
                Assert.Equal(expected.Starts, found.Starts);
                Assert.Equal(expected.Second, found.Second);
                Assert.Equal(expected.Third, found.Third);
            }

            dataset.Verify();
        }
    }

    [Fact]
    public void Nobody_sees_the_union_among_the_named_graphs()
    {
        using var dataset = Build(RandomQuads.Make(5, 300));

        Assert.Equal(3, dataset.GraphNames.Count);
        for (var id = 0; id <= dataset.Terms.Count + 2; id++) Assert.Equal(dataset.GraphNames.Contains(id), dataset.NamedGraph(id) is not null);
    }

    [Fact]
    public void Without_named_graphs_there_is_nothing_to_keep()
    {
        var quads = RandomQuads.Make(6, 300, graphs: 0);
        using var plain = RandomQuads.Build(quads);
        using var kept = Build(quads);

        Assert.Equal(RandomQuads.Bytes(plain), RandomQuads.Bytes(kept));
    }

    [Fact]
    public void Equal_sets_of_quads_make_equal_bytes()
    {
        var quads = RandomQuads.Make(7, 500);
        using var one = Build(quads);
        using var other = Build(quads.AsEnumerable().Reverse().Concat(quads));

        Assert.Equal(RandomQuads.Bytes(one), RandomQuads.Bytes(other));
    }

    private static Dataset Build(IEnumerable<Quad> quads)
    {
        var builder = new DatasetBuilder { WithUnion = true };
        foreach (var quad in quads) builder.Add(quad);
        return builder.Build();
    }

    private static Dataset Reopened(Dataset dataset)
    {
        var path = Path.GetTempFileName();
        try
        {
            dataset.Save(path);
            return Dataset.Open(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
