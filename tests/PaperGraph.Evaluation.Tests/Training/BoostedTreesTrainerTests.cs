using PaperGraph.Evaluation.Training;

namespace PaperGraph.Evaluation.Tests.Training;

public class BoostedTreesTrainerTests
{
    private const double Unit = 1.0 / 1024;

    private static readonly BoostedTreesOptions Whole = new() { Rate = 0.3, LeastWeight = 1, RowShare = 1, NumberShare = 1 };

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 40, true)]
    [InlineData(40, 0, true)]
    [InlineData(40, 40, false)]
    public void Learns_what_no_single_number_tells(byte first, byte second, bool expected)
    {
        var (rows, labels) = (new List<byte[]>(), new List<bool>());
        for (var i = 0; i < 420; i++)
        {
            // Uneven, since a greedy tree cannot begin where all first questions are worth nothing.
            byte[] row = [(byte)(i % 2 * 40), (byte)(i % 3 == 0 ? 40 : 0), (byte)(i % 7)];
            rows.Add(row);
            labels.Add(row[0] != row[1]);
        }

        var trees = new BoostedTreesTrainer(3, Whole with { Depth = 2, Trees = 30 }, 1).Train(rows, labels, Unit);

        Assert.Equal(expected, trees.Sum([first, second, 0]) > 0);
    }

    [Fact]
    public void The_sum_of_leaves_is_the_log_odds_of_the_share()
    {
        var rows = Enumerable.Range(0, 400).Select(_ => new byte[] { 1 }).ToArray();
        var labels = rows.Select((_, i) => i % 4 == 0).ToArray();

        var trees = new BoostedTreesTrainer(1, Whole with { Depth = 1, Trees = 100 }, 1).Train(rows, labels, Unit);

        Assert.Equal(Math.Log(0.25 / 0.75), trees.Sum([1]) * Unit, 2);
    }

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1, 0.4)]
    [InlineData(0.6, 0.5)]
    public void Trees_that_see_a_part_each_learn_the_whole_together(double rowShare, double numberShare)
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 600).Select(_ => Enumerable.Range(0, 4).Select(_ => (byte)random.Next(60)).ToArray()).ToArray();
        var labels = rows.Select(row => row[0] + row[2] > 60).ToArray();

        var trees = new BoostedTreesTrainer(4, Whole with { Trees = 120, RowShare = rowShare, NumberShare = numberShare }, 7).Train(rows, labels, Unit);

        Assert.InRange(rows.Zip(labels).Count(example => trees.Sum(example.First) > 0 == example.Second), 570, 600);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 40, 1)]
    [InlineData(40, 0, 2)]
    [InlineData(40, 40, 2)]
    public void Learns_which_of_several_classes(byte first, byte second, int expected)
    {
        var (rows, classes) = Classes();
        var sums = new int[3];
        new BoostedTreesTrainer(2, Whole with { Depth = 2, Trees = 20 }, 1).Train(rows, classes, new double[rows.Length * 3], Unit).Sum([first, second], sums);
        Assert.Equal(expected, sums.IndexOf(sums.Max()));
    }

    [Fact]
    public void Scores_that_are_right_already_are_left_alone()
    {
        var (rows, classes) = Classes();
        var scores = classes.SelectMany(type => Enumerable.Range(0, 3).Select(y => y == type ? 30.0 : 0));
        var trees = new BoostedTreesTrainer(2, Whole with { Depth = 2, Trees = 20 }, 1).Train(rows, classes, [.. scores], Unit);
        Assert.All(rows, row =>
        {
            var sums = new int[3];
            trees.Sum(row, sums);
            Assert.Equal([0, 0, 0], sums);
        });
    }

    [Fact]
    public void The_same_seed_grows_the_same_trees()
    {
        var random = new Random(4);
        var rows = Enumerable.Range(0, 200).Select(_ => new byte[] { (byte)random.Next(60), (byte)random.Next(60) }).ToArray();
        var labels = rows.Select(row => row[0] > row[1]).ToArray();

        Assert.Equal(Bytes(5), Bytes(5));
        Assert.NotEqual(Bytes(5), Bytes(6));

        byte[] Bytes(ulong seed)
        {
            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            new BoostedTreesTrainer(2, Whole with { RowShare = 0.5 }, seed).Train(rows, labels, Unit).Write(writer);
            return stream.ToArray();
        }
    }

    // The second number tells the first two classes apart, the first one the third.
    private static (byte[][] Rows, int[] Classes) Classes()
    {
        byte[][] rows = [.. Enumerable.Range(0, 300).Select(i => new byte[] { (byte)(i % 3 * 20), (byte)(i % 2 * 40) })];
        return (rows, Array.ConvertAll(rows, row => row[0] > 30 ? 2 : row[1] / 40));
    }
}
