using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Tests.Trees;

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
        var trees = new BoostedTrees(2, 2, 1, [0, 1, 1], [5, 7, 3], [1, 10, 100, 1000]);
        Assert.Equal(sum, trees.Sum([first, second]));
    }

    [Theory]
    [InlineData(4, new[] { 101, 2, 300 })]
    [InlineData(6, new[] { 110, 20, 300 })]
    [InlineData(9, new[] { 110, 20, 400 })]
    public void A_leaf_has_a_score_for_every_output(byte number, int[] sums)
    {
        var trees = new BoostedTrees(1, 1, 3, [0, 0], [5, 8], [1, 2, 100, 10, 20, 100, 100, 0, 200, 100, 0, 300]);
        var all = new int[3];
        trees.Sum([number], all);
        Assert.Equal(sums, all);
        Assert.Equal(sums[0], trees.Sum([number]));
    }

    [Theory]
    [InlineData(1, 1, 64, 1)]
    [InlineData(4, 240, 58, 1)]
    [InlineData(3, 192, 63, 6)]
    [InlineData(3, 65, 3, 8)]
    [InlineData(8, 130, 64, 2)]
    [InlineData(4, 70, 100, 11)]
    public void Trees_walked_together_and_one_by_one_have_one_sum(int depth, int count, int length, int outputs)
    {
        var random = new Random(depth);
        var inner = (1 << depth) - 1;
        byte[] Bytes(int size, int below) => [.. Enumerable.Range(0, size).Select(_ => (byte)random.Next(below))];
        var leaves = Enumerable.Range(0, (count << depth) * outputs).Select(_ => (short)random.Next(short.MinValue, short.MaxValue)).ToArray();
        var trees = new BoostedTrees(depth, length, outputs, Bytes(count * inner, length), Bytes(count * inner, 256), leaves);

        Assert.All(Enumerable.Range(0, 50), _ =>
        {
            var row = Bytes(length, 256);
            var reached = trees.WalkOneByOne(0, row, new int[count]).ToArray();
            var sums = new int[outputs];
            trees.Sum(row, sums);
            Assert.Equal(Enumerable.Range(0, outputs).Select(output => reached.Sum(leaf => leaves[(leaf * outputs) + output])), sums);
            Assert.Equal(sums[0], trees.Sum(row));
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Trees_read_back_are_the_trees_written(int outputs)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var written = new BoostedTrees(1, 1, outputs, [0, 0], [3, 200], [.. new short[] { -5, 7, 11, -13, 17, 19, -23, 29 }.Take(4 * outputs)]);
        written.Write(writer);
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        var read = BoostedTrees.Read(reader, 1, outputs);
        Assert.Equal((2, outputs), (read.Count, read.Outputs));
        Assert.All([(byte)3, (byte)4, (byte)201], number =>
        {
            var (expected, actual) = (new int[outputs], new int[outputs]);
            written.Sum([number], expected);
            read.Sum([number], actual);
            Assert.Equal(expected, actual);
        });
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public void Trees_that_ask_for_what_is_not_there_are_refused(int depth, byte feature) =>
        Assert.Throws<InvalidDataException>(() => new BoostedTrees(depth, 2, 1, [feature], [1], [1, 2]));

    [Fact]
    public void A_row_that_is_too_short_is_refused() =>
        Assert.Throws<ArgumentException>(() => new BoostedTrees(1, 2, 1, [1], [1], [1, 2]).Sum([1]));
}
