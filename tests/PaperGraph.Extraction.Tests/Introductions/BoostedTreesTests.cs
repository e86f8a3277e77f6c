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
