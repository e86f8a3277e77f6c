namespace PaperGraph.Rdf.Tests.Datasets;

public sealed class TripleTableTests
{
    [Theory]
    [InlineData(1, 200, 6)]
    [InlineData(2, 5000, 40)]
    [InlineData(3, 5000, 2000)]
    public void Seeks_forward_to_the_first_id_that_is_not_less(int seed, int count, int nodes)
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(seed, count, nodes, graphs: 0));
        foreach (var order in Enum.GetValues<IndexOrder>())
        {
            var table = dataset.DefaultGraph[order];
            var random = new Random(seed);
            for (var i = 0; i < 200; i++)
            {
                var id = random.Next(dataset.Terms.Count + 2);
                var from = random.Next(table.Keys.Length + 1);
                Assert.Equal(from + Before(table.Keys[from..], id), table.SeekKey(from, id));
                var key = table.RowsOfKey(random.Next(table.Keys.Length));
                var rows = new RowRange(random.Next(key.Start, key.End + 1), key.End);
                Assert.Equal(rows.Start + Before(table.Second[rows.Start..rows.End], id), table.SeekSecond(rows, id));
                var second = table.FirstSecond(rows);
                Assert.Equal(rows.IsEmpty ? 0 : Equal(table.Second[rows.Start..rows.End], table.Second[rows.Start]), second.Count);
                Assert.Equal(second.Start + Before(table.Third[second.Start..second.End], id), table.SeekThird(second, id));
                Assert.Equal(table.Second[rows.Start..rows.End].ToArray().Distinct().Count(), table.CountSeconds(rows));
            }
        }
    }

    [Fact]
    public void Knows_the_key_of_every_row_and_the_place_of_every_key()
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(4, 3000, 500, graphs: 0));
        foreach (var order in Enum.GetValues<IndexOrder>())
        {
            var table = dataset.DefaultGraph[order];
            for (var key = 0; key < table.Keys.Length; key++)
            {
                Assert.Equal(key, table.IndexOfKey(table.Keys[key]));
                var rows = table.RowsOfKey(key);
                for (var row = rows.Start; row < rows.End; row++) Assert.Equal(key, table.KeyOfRow(row));
            }

            Assert.Equal(-1, table.IndexOfKey(0));
            Assert.Equal(-1, table.IndexOfKey(int.MaxValue));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Bounds_agree_with_a_scan_at_every_place(int length)
    {
        var random = new Random(length);
        var ids = Enumerable.Range(0, length).Select(_ => random.Next(1, length + 3)).Order().ToArray();
        for (var id = 0; id <= length + 4; id++)
        {
            Assert.Equal(Before(ids, id), SortedIds.LowerBound(ids, id));
            Assert.Equal(Before(ids, id), SortedIds.Gallop(ids, id));
            Assert.Equal(Before(ids, id + 1), SortedIds.GallopPast(ids, id));
        }

        Assert.Equal(length, SortedIds.GallopPast(ids, int.MaxValue));
        Assert.Equal(ids.Distinct().Count(), SortedIds.CountDistinct(ids));
    }

    private static int Before(ReadOnlySpan<int> ids, int id)
    {
        var count = 0;
        foreach (var value in ids) count += value < id ? 1 : 0;
        return count;
    }

    private static int Equal(ReadOnlySpan<int> ids, int id)
    {
        var count = 0;
        foreach (var value in ids) count += value == id ? 1 : 0;
        return count;
    }
}
