using PaperGraph.Evaluation.Training;
using PaperGraph.Evaluation.Training.Encoding;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Training.Encoding;

public class ContextEncoderTests
{
    private const string Text = "Leaf counters see few leaves. The BrackNet-2 model (BN) counts 12 of them; BrackNet-2 wins.";
    private static readonly EncoderTrainingOptions Options = new()
    {
        FirstWindow = 5,
        FirstWidth = 64,
        Width = 32,
        Layers = 3,
        PartDimensions = 8,
        PartBits = 6,
        Dropout = 0,
        LayerDropout = 0,
        WordDropout = 0,
    };

    [Fact]
    public void Scores_what_was_trained_but_for_the_rounding_of_weights()
    {
        var (features, document) = Fill();
        var trainer = Trainer();
        var encoder = new ContextEncoder(trainer.Build(), new WordProjections(trainer.Build()));

        foreach (var sentence in document.Abstract.Sentences)
        {
            trainer.Forward([TrainingSentence.Of(features, sentence.First, new byte[sentence.Length], Vectors(document), Options.PartBits)]);
            var scores = new float[sentence.Length * trainer.ScoreStride];
            encoder.Score(features, sentence.First, sentence.End, scores);

            var expected = trainer.Scores.AsSpan(trainer.RowOf(0) * trainer.ScoreStride, scores.Length).ToArray();
            Assert.All(scores.Zip(expected), pair => Assert.InRange(pair.First, pair.Second - 0.1f, pair.Second + 0.1f));
            Assert.Contains(expected, score => Math.Abs(score) > 0.2f);
        }
    }

    [Fact]
    public void A_saved_encoder_scores_to_the_last_bit_what_it_scored_before()
    {
        var (features, document) = Fill();
        var model = Trainer().Build();
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true)) model.Write(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);

        var read = EncoderModel.Read(reader, Vectors(document));

        Assert.Equal(Scores(model, features, document), Scores(read, features, document));
    }

    private static float[] Scores(EncoderModel model, FeatureMatrix features, Document document)
    {
        var scores = new float[document.Abstract.Tokens.Length * model.Shape.ScoreStride];
        new ContextEncoder(model, new WordProjections(model)).Score(features, 0, document.Abstract.Tokens.Length, scores);
        return scores;
    }

    private static EncoderTrainer Trainer()
    {
        var (_, document) = Fill();
        var shape = new EncoderShape(32, Options.PartDimensions, Options.PartBits, Options.FirstWindow, Options.FirstWidth, Options.Width, Options.Layers, 5);
        return new EncoderTrainer(shape, Vectors(document), Options, new SplitMix(3));
    }

    private static (FeatureMatrix Features, Document Document) Fill()
    {
        var document = Document.Of(new Paper { Id = new PaperId("p"), Title = "", Abstract = Text });
        using var noNames = new StringReader("");
        var features = new FeatureMatrix(VocabularyIndex.Read(noNames), WordStatistics.Empty, bits: 8);
        features.Fill(document, []);
        return (features, document);
    }

    // Every second word has a vector.
    private static WordVectors Vectors(Document document)
    {
        var random = new Random(5);
        var forms = Enumerable.Range(0, document.Abstract.Tokens.Length).Where(i => i % 2 == 0)
            .Select(i => TokenProperties.FormOf(document.Abstract.Tokens[i].Kind, document.Abstract.TextOf(i))).Distinct().Order().ToArray();
        return WordVectors.Quantise(32, forms, [.. Enumerable.Range(0, forms.Length * 32).Select(_ => (float)random.NextDouble() - 0.5f)]);
    }
}
