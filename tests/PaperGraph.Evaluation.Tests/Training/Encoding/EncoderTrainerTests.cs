using PaperGraph.Evaluation.Training;
using PaperGraph.Evaluation.Training.Encoding;
using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Evaluation.Tests.Training.Encoding;

public class EncoderTrainerTests
{
    private const int Words = 6;
    private static readonly EncoderTrainingOptions Exact = new()
    {
        FirstWidth = 64,
        Width = 32,
        Layers = 3,
        PartDimensions = 4,
        PartBits = 5,
        Dropout = 0,
        LayerDropout = 0,
        WordDropout = 0,
        LearningRate = 0.01f,
    };

    [Fact]
    public void Learns_labels_that_only_the_words_around_tell()
    {
        // A token is labelled by the word two before it.
        var trainer = Trainer(Exact, labels: Words);
        for (var step = 0; step < 300; step++) Step(trainer, Sentences(8, (ulong)step), progress: step / 300.0);

        var sentences = Sentences(20, seed: 9999).ToArray();
        trainer.Forward(sentences);

        var wrong = sentences.Index().Sum(sentence => sentence.Item.Labels.Index().Count(label =>
            Best(trainer, trainer.RowOf(sentence.Index) + label.Index, Words) != label.Item));
        Assert.Equal(0, wrong);
    }

    [Fact]
    public void A_sentence_is_scored_alike_alone_and_among_others()
    {
        var trainer = Trainer(Exact, labels: Words);
        var sentences = Sentences(5, seed: 3).ToArray();
        trainer.Forward([sentences[2]]);
        var alone = Scores(trainer, 0, sentences[2].Labels.Length);

        trainer.Forward(sentences);

        Assert.Equal(alone, Scores(trainer, 2, sentences[2].Labels.Length));
    }

    [Fact]
    public void The_same_seed_trains_the_same_encoder()
    {
        Assert.Equal(Bytes(seed: 1), Bytes(seed: 1));
        Assert.NotEqual(Bytes(seed: 1), Bytes(seed: 2));
    }

    [Fact]
    public void Training_goes_on_from_another_encoder()
    {
        var first = Trainer(Exact, labels: Words);
        for (var step = 0; step < 50; step++) Step(first, Sentences(8, (ulong)step), progress: 0);
        var start = first.Build();

        var next = new EncoderTrainer(start.Shape with { Labels = 3 }, Vectors(), Exact, new SplitMix(7), start);

        Assert.Equal(start.First.ToArray(), next.Build().First.ToArray());
        Assert.Equal(start.Layers.Select(layer => layer.ToArray()), next.Build().Layers.Select(layer => layer.ToArray()));
    }

    private static byte[] Bytes(ulong seed)
    {
        var trainer = Trainer(Exact with { Dropout = 0.3f, LayerDropout = 0.1f, WordDropout = 0.1f }, labels: Words, seed);
        for (var step = 0; step < 5; step++) Step(trainer, Sentences(8, (ulong)step), progress: 0);
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) trainer.Build().Write(writer);
        return stream.ToArray();
    }

    // One step against the gradient of softmax cross entropy.
    private static void Step(EncoderTrainer trainer, TrainingSentence[] sentences, double progress)
    {
        trainer.Forward(sentences);
        foreach (var (s, sentence) in sentences.Index())
        {
            for (var i = 0; i < sentence.Labels.Length; i++)
            {
                var at = (trainer.RowOf(s) + i) * trainer.ScoreStride;
                var exponentials = trainer.Scores.AsSpan(at, Words).ToArray().Select(score => Math.Exp(score)).ToArray();
                for (var y = 0; y < Words; y++)
                    trainer.ScoreGradient[at + y] = (float)((exponentials[y] / exponentials.Sum()) - (y == sentence.Labels[i] ? 1 : 0)) / 50;
            }
        }

        trainer.Backward(progress);
    }

    private static int Best(EncoderTrainer trainer, int row, int labels)
    {
        var scores = trainer.Scores.AsSpan(row * trainer.ScoreStride, labels).ToArray();
        return Array.IndexOf(scores, scores.Max());
    }

    private static float[] Scores(EncoderTrainer trainer, int sentence, int tokens) =>
        trainer.Scores.AsSpan(trainer.RowOf(sentence) * trainer.ScoreStride, tokens * trainer.ScoreStride).ToArray();

    private static EncoderTrainer Trainer(EncoderTrainingOptions options, int labels, ulong seed = 1) =>
        new(new EncoderShape(32, options.PartDimensions, options.PartBits, options.FirstWindow, options.FirstWidth, options.Width, options.Layers, labels), Vectors(), options, new SplitMix(seed));

    private static WordVectors Vectors()
    {
        var random = new Random(4);
        return WordVectors.Quantise(
            32, [.. Enumerable.Range(1, Words).Select(word => (ulong)word)], [.. Enumerable.Range(0, Words * 32).Select(_ => (float)random.NextDouble() - 0.5f)]);
    }

    private static TrainingSentence[] Sentences(int count, ulong seed)
    {
        var random = new SplitMix(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(_ =>
            {
                var words = Enumerable.Range(0, 3 + (int)(random.Next() % 9)).Select(_ => (int)(random.Next() % Words)).ToArray();
                var labels = words.Select((_, i) => (byte)(i < 2 ? 0 : words[i - 2])).ToArray();
                return new TrainingSentence([], labels, words, new int[words.Length * TokenInputs.PartCount], Facts(words.Length));
            }),
        ];
    }

    private static int[] Facts(int tokens) =>
        [.. Enumerable.Range(0, tokens).SelectMany(_ => Enumerable.Range(0, TokenInputs.FactCount).Select(fact => fact * TokenInputs.FactValues))];
}
