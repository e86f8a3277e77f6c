using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Tests.Tagging;

public class SparseRowsTests
{
    private const int Count = 96;

    [Theory]
    [InlineData(16, 0)]
    [InlineData(16, 3)]
    [InlineData(32, 2)]
    [InlineData(16, 1)]
    public void Sums_rows_as_the_dense_table_would(int stride, int oneOf)
    {
        var dense = Dense(stride, oneOf);
        var rows = SparseRows.Of(dense, stride);
        uint[] asked = [0, 1, 31, 32, 33, 95, 31, 64, 63];

        var sums = new short[stride];
        var places = new int[asked.Length];
        rows.AddTo(sums, places.AsSpan(0, rows.Find(asked, places)));

        Assert.Equal(Enumerable.Range(0, stride).Select(lane => (short)asked.Sum(row => dense[((int)row * stride) + lane])), sums);
    }

    [Fact]
    public void Sums_some_of_a_list_of_rows_onto_what_is_there()
    {
        var dense = Dense(16, 2);
        var rows = SparseRows.Of(dense, 16);
        uint[] asked = [6, 0, 0, 1, 0, 0, 2];

        var (sums, places) = (Enumerable.Repeat((short)5, 16).ToArray(), new int[3]);
        rows.AddTo(sums, places.AsSpan(0, rows.Find(asked, step: 3, places)));

        Assert.Equal(Enumerable.Range(0, 16).Select(lane => (short)(5 + dense[(6 * 16) + lane] + dense[(2 * 16) + lane])), sums);
    }

    [Fact]
    public void Keeps_the_rows_that_say_something()
    {
        var dense = Dense(16, 3);
        var rows = SparseRows.Of(dense, 16);

        Assert.Equal(Count / 3, rows.Count);
        Assert.All(Enumerable.Range(0, Count), row => Assert.Equal(row % 3 == 0, rows.Has(row)));
        Assert.All(Enumerable.Range(0, Count).Where(rows.Has), row => Assert.Equal(dense.AsSpan(row * 16, 16), rows[row]));
        Assert.True(rows[1].IsEmpty);
    }

    [Fact]
    public void Is_made_from_the_kept_rows_alone()
    {
        var dense = Dense(16, 3);
        int[] used = [.. Enumerable.Range(0, Count).Where(row => row % 3 == 0)];

        var rows = SparseRows.Of(used, Count, [.. used.SelectMany(row => dense.AsSpan(row * 16, 16).ToArray())], 16);

        Assert.All(used, row => Assert.Equal(dense.AsSpan(row * 16, 16), rows[row]));
    }

    // Every so many-th row says something; 0 for none.
    private static sbyte[] Dense(int stride, int oneOf)
    {
        var random = new Random(stride + oneOf);
        var dense = new sbyte[Count * stride];
        for (var i = 0; i < dense.Length; i++)
        {
            if (oneOf > 0 && i / stride % oneOf == 0) dense[i] = (sbyte)random.Next(1, 128);
        }

        return dense;
    }
}
