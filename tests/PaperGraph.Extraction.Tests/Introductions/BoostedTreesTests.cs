using PaperGraph.Extraction.Introductions;

namespace PaperGraph.Extraction.Tests.Introductions;

public sealed class BoostedTreesTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 9, 10)]
    [InlineData(9, 0, 100)]
    [InlineData(9, 4, 1000)]
    public void A_row_falls_into_one_leaf_of_every_tree(byte first, byte second, int sum)
    {
        // first > 5 ? (second > 3 ? 1000 : 100) : (second > 7 ? 10 : 1)
        var trees = new BoostedTrees(2, 2, [0, 1, 1], [5, 7, 3], [1, 10, 100, 1000]);
        Assert.Equal(sum, trees.Sum([first, second]));
    }

    [Theory]
    [InlineData(1, 1, 64)]
    [InlineData(4, 240, 58)]
    [InlineData(3, 65, 3)]
    [InlineData(8, 130, 64)]
    [InlineData(4, 70, 100)]
    public void Trees_walked_together_and_one_by_one_have_one_sum(int depth, int count, int length)
    {
        var random = new Random(depth);
        var inner = (1 << depth) - 1;
        byte[] Bytes(int size, int below) => [.. Enumerable.Range(0, size).Select(_ => (byte)random.Next(below))];
        var leaves = Enumerable.Range(0, count << depth).Select(_ => (short)random.Next(short.MinValue, short.MaxValue)).ToArray();
        var trees = new BoostedTrees(depth, length, Bytes(count * inner, length), Bytes(count * inner, 256), leaves);

        Assert.All(Enumerable.Range(0, 50), _ =>
        {
            var row = Bytes(length, 256);
            Assert.Equal(trees.SumOneByOne(row), trees.Sum(row));
        });
    }

    [Fact]
    public void Trees_read_back_are_the_trees_written()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        new BoostedTrees(1, 1, [0, 0], [3, 200], [-5, 7, 11, -13]).Write(writer);
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        var read = BoostedTrees.Read(reader, 1);
        Assert.Equal((2, -5 + 11, 7 + 11), (read.Count, read.Sum([3]), read.Sum([4])));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public void Trees_that_ask_for_what_is_not_there_are_refused(int depth, byte feature) =>
        Assert.Throws<InvalidDataException>(() => new BoostedTrees(depth, 2, [feature], [1], [1, 2]));
}
