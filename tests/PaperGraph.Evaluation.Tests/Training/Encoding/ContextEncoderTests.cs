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
    private const int Labels = 5;
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
        var model = trainer.Build();
        var encoder = new ContextEncoder(model, new WordProjections(model.Shape));

        foreach (var sentence in document.Abstract.Sentences)
        {
            trainer.Forward([TrainingSentence.Of(features, sentence.First, new byte[sentence.Length], Vectors(document), Options.PartBits)]);
            encoder.Read(features, [sentence]);

            var expected = Enumerable.Range(0, sentence.Length)
                .SelectMany(token => trainer.Scores.AsSpan((trainer.RowOf(0) + token) * trainer.ScoreStride, Labels).ToArray()).ToArray();
            Assert.All(Scores(encoder, 0, sentence).Zip(expected), pair => Assert.InRange(pair.First, pair.Second - 0.1f, pair.Second + 0.1f));
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

    [Fact]
    public void Scores_of_a_sentence_do_not_depend_on_the_others()
    {
        var (features, document) = Fill();
        var model = Trainer().Build();
        var encoder = new ContextEncoder(model, new WordProjections(model.Shape));
        encoder.Read(features, document.Abstract.Sentences);
        var together = document.Abstract.Sentences.ToArray().SelectMany((sentence, number) => Scores(encoder, number, sentence)).ToArray();

        var alone = document.Abstract.Sentences.ToArray().SelectMany(sentence =>
        {
            encoder.Read(features, [sentence]);
            return Scores(encoder, 0, sentence);
        }).ToArray();

        Assert.Equal(alone, together);
    }

    private static float[] Scores(EncoderModel model, FeatureMatrix features, Document document)
    {
        var encoder = new ContextEncoder(model, new WordProjections(model.Shape));
        encoder.Read(features, [new Sentence(0, document.Abstract.Tokens.Length)]);
        return Scores(encoder, 0, new Sentence(0, document.Abstract.Tokens.Length));
    }

    private static float[] Scores(ContextEncoder encoder, int number, Sentence sentence) =>
        [.. Enumerable.Range(0, sentence.Length).SelectMany(token => encoder.Scores(number, token)[..Labels].ToArray())];

    private static EncoderTrainer Trainer()
    {
        var (_, document) = Fill();
        var shape = new EncoderShape(32, Options.PartDimensions, Options.PartBits, Options.FirstWindow, Options.FirstWidth, Options.Width, Options.Layers, Labels);
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
