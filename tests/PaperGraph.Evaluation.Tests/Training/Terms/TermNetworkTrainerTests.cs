using PaperGraph.Evaluation.Training;
using PaperGraph.Evaluation.Training.Terms;

namespace PaperGraph.Evaluation.Tests.Training.Terms;

public sealed class TermNetworkTrainerTests
{
    private static readonly TermTrainingOptions Options = new()
    {
        Bits = 8,
        Hidden = 8,
        Epochs = 40,
        LearningRate = 0.1f,
        HiddenRate = 0.1f,
        L2 = 0,
        Dropout = 0,
    };

    [Fact]
    public void Learns_what_a_hashed_feature_says()
    {
        var trainer = Train([.. Enumerable.Range(0, 200).Select(i => new TermExample([(uint)(i % 3)], [1], i % 3))]);
        for (var feature = 0; feature < 3; feature++)
            Assert.Equal(feature, Best([.. trainer.Wide.AsSpan(feature * 3, 3)]));
    }

    [Fact]
    public void Hidden_units_learn_what_no_sum_of_numbers_says()
    {
        float[][] inputs = [[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]];
        int[] types = [0, 1, 1, 0];
        var trainer = Train([.. Enumerable.Range(0, 800).Select(i => new TermExample([], inputs[i % 4], types[i % 4]))]);
        for (var i = 0; i < 4; i++) Assert.Equal(types[i], Best(Scores(trainer, inputs[i])));
    }

    [Fact]
    public void Canceled_training_stops()
    {
        var trainer = new TermNetworkTrainer(outputs: 2, inputs: 1, Options, seed: 1);
        Assert.Throws<OperationCanceledException>(() => trainer.Train([new TermExample([], [1], 0)], new CancellationToken(canceled: true)));
    }

    private static TermNetworkTrainer Train(TermExample[] examples)
    {
        var trainer = new TermNetworkTrainer(outputs: 3, inputs: examples[0].Numbers.Length, Options, seed: 1);
        trainer.Train(examples, CancellationToken.None);
        return trainer;
    }

    private static double[] Scores(TermNetworkTrainer trainer, float[] numbers)
    {
        var scores = new double[3];
        for (var h = 0; h < Options.Hidden; h++)
        {
            var value = numbers.Select((number, d) => number * trainer.Bottom[(d * Options.Hidden) + h]).Sum();
            for (var y = 0; y < 3; y++) scores[y] += Math.Max(0, value) * trainer.Top[(h * 3) + y];
        }

        return scores;
    }

    private static int Best<T>(T[] scores)
        where T : IComparable<T> => Array.IndexOf(scores, scores.Max());
}
