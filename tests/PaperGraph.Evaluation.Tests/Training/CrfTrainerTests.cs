using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Evaluation.Tests.Training;

public class CrfTrainerTests
{
    private const int Bits = 8;
    private static readonly LabelSet Labels = new(["Method", "Task"]);

    [Fact]
    public void Learns_a_grammar_that_only_the_chain_of_labels_can_tell()
    {
        var trainer = new CrfTrainer(Labels, new CrfTrainingOptions { Bits = Bits, Epochs = 60, LearningRate = 0.2f, L2 = 0, Dropout = 0 }, seed: 1);

        trainer.Train([.. Sentences(800, seed: 5)], progress: null, CancellationToken.None);

        var wrong = Sentences(100, seed: 6).Count(sentence => !Predict(trainer, sentence.Features).SequenceEqual(sentence.Labels));
        Assert.Equal(0, wrong);
    }

    [Fact]
    public void The_loss_falls_from_epoch_to_epoch()
    {
        var losses = new List<double>();
        var trainer = new CrfTrainer(Labels, new CrfTrainingOptions { Bits = Bits, Epochs = 4, Dropout = 0.2 }, seed: 1);

        trainer.Train([.. Sentences(100, seed: 5)], new Losses(losses), CancellationToken.None);

        Assert.Equal(4, losses.Count);
        Assert.Equal(losses.OrderDescending(), losses);
    }

    [Fact]
    public void Stops_when_asked() => Assert.Throws<OperationCanceledException>(() =>
        new CrfTrainer(Labels, new CrfTrainingOptions { Bits = Bits }, seed: 1).Train([.. Sentences(1, seed: 5)], progress: null, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(7, 1, 0.5)]
    [InlineData(25, 1, 0.5)]
    [InlineData(20, 0, 0.5)]
    [InlineData(20, 1, 1.0)]
    [InlineData(20, 1, -0.1)]
    public void Refuses_options_it_cannot_train_with(int bits, int epochs, double dropout) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CrfTrainingOptions { Bits = bits, Epochs = epochs, Dropout = dropout });

    // Word 1 begins a method, word 2 a task, word 3 goes on with whichever span it stands in and is outside elsewhere, word 0 is outside.
    private static IEnumerable<TrainingSentence> Sentences(int count, ulong seed)
    {
        var random = new SplitMix(seed);
        for (var n = 0; n < count; n++)
        {
            var words = new uint[1 + (random.Next() % 8)];
            var labels = new byte[words.Length];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = (uint)(random.Next() % 4);
                var type = i == 0 || labels[i - 1] == LabelSet.Outside ? -1 : LabelSet.TypeOf(labels[i - 1]);
                labels[i] = (byte)(words[i] switch
                {
                    1 => LabelSet.Begin(0),
                    2 => LabelSet.Begin(1),
                    3 when type >= 0 => LabelSet.Inside(type),
                    _ => LabelSet.Outside,
                });
            }

            yield return new TrainingSentence(words, labels, [], [], []);
        }
    }

    private static byte[] Predict(CrfTrainer trainer, uint[] words)
    {
        var weights = trainer.AverageWeights();
        var scores = words.SelectMany(word => weights.AsSpan((int)word * Labels.Count, Labels.Count).ToArray()).Select(score => (double)score).ToArray();
        var posteriors = new ChainPosteriors(Labels.Count);
        posteriors.Read(scores, trainer.AverageTransitions());
        var labels = new byte[words.Length];
        var row = new float[Labels.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            posteriors.Marginals(i, row);
            labels[i] = (byte)Array.IndexOf(row, row.Max());
        }

        return labels;
    }

    private sealed class Losses(List<double> losses) : IProgress<(int Epoch, double Loss)>
    {
        public void Report((int Epoch, double Loss) value) => losses.Add(value.Loss);
    }
}
