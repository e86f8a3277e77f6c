using PaperGraph.Evaluation.Training;

namespace PaperGraph.Evaluation.Tests.Training;

public class BoostedTreesTrainerTests
{
    private const double Unit = 1.0 / 1024;

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

        var trees = new BoostedTreesTrainer(length: 3, depth: 2, trees: 30, rate: 0.3, leastWeight: 1).Train(rows, labels, Unit);

        Assert.Equal(expected, trees.Sum([first, second, 0]) > 0);
    }

    [Fact]
    public void The_sum_of_leaves_is_the_log_odds_of_the_share()
    {
        var rows = Enumerable.Range(0, 400).Select(_ => new byte[] { 1 }).ToArray();
        var labels = rows.Select((_, i) => i % 4 == 0).ToArray();

        var trees = new BoostedTreesTrainer(length: 1, depth: 1, trees: 100, rate: 0.3, leastWeight: 1).Train(rows, labels, Unit);

        Assert.Equal(Math.Log(0.25 / 0.75), trees.Sum([1]) * Unit, 2);
    }
}
