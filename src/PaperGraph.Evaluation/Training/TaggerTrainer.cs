using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Training.Encoding;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Evaluation.Training;

/// <summary>Trains a mention tagger from annotated papers. The same papers and options give the same model.</summary>
internal static class TaggerTrainer
{
    /// <summary>Trains on all mentions of the papers.</summary>
    public static TaggerModel Train(IReadOnlyList<GoldPaper> papers, TrainingSetup setup, IProgress<(int Epoch, double Loss)>? progress)
    {
        var (labels, words, vocabulary, options, cancellation) = setup;
        var encoder = options.Encoder is null ? null : EncoderTrainer.Create(labels.Count, words, options.Encoder, options.Seed);
        var trainer = new CrfTrainer(labels, options.Tagger, options.Seed, encoder);
        var sentences = new TrainingSentence[papers.Count][];
        Parallel.For(
            0,
            papers.Count,
            setup.Parallel,
            () => new FeatureMatrix(vocabulary, words, options.Tagger.Bits),
            (paper, _, features) =>
            {
                sentences[paper] = Prepare(papers[paper], labels, features, words.Vectors, options.Encoder?.PartBits ?? 1);
                return features;
            },
            _ => { });
        trainer.Train([.. sentences.SelectMany(ofPaper => ofPaper)], progress, cancellation);
        return TaggerModel.Quantise(
            labels, options.Tagger.Bits, options.Tagger.Unit, trainer.AverageWeights(), trainer.AverageTransitions(), encoder?.Build());
    }

    private static TrainingSentence[] Prepare(GoldPaper paper, LabelSet labels, FeatureMatrix features, WordVectors vectors, int partBits)
    {
        var document = Document.Of(paper.Paper);
        var annotations = new AnnotationsBuilder(paper.Paper);
        new AbbreviationExtractor().Extract(document, annotations);
        features.Fill(document, annotations.Abbreviations);
        return
        [
            .. Prepare(document.Title, paper, 0, labels, features, vectors, partBits),
            .. Prepare(document.Abstract, paper, document.Title.Tokens.Length, labels, features, vectors, partBits),
        ];
    }

    private static TrainingSentence[] Prepare(
        DocumentField field, GoldPaper paper, int offset, LabelSet types, FeatureMatrix features, WordVectors vectors, int partBits)
    {
        var labels = Labels(field, paper, types);
        var sentences = new TrainingSentence[field.Sentences.Length];
        for (var s = 0; s < sentences.Length; s++)
        {
            var sentence = field.Sentences[s];
            var own = labels.AsSpan(sentence.First, sentence.Length).ToArray();
            sentences[s] = TrainingSentence.Of(features, offset + sentence.First, own, vectors, partBits);
        }

        return sentences;
    }

    // A mention that starts or ends inside a token cannot be told by labels and is left out.
    private static byte[] Labels(DocumentField field, GoldPaper paper, LabelSet types)
    {
        var labels = new byte[field.Tokens.Length];
        foreach (var mention in paper.Mentions)
        {
            if (mention.Location.Field != field.Field) continue;
            var first = -1;
            var end = -1;
            for (var i = 0; i < field.Tokens.Length; i++)
            {
                if (field.Tokens[i].Span.Start == mention.Location.Span.Start) first = i;
                if (field.Tokens[i].Span.End == mention.Location.Span.End) end = i + 1;
            }

            if (first < 0 || end <= first) continue;
            var type = types.Types.IndexOf(mention.Type, StringComparer.Ordinal);
            labels[first] = (byte)LabelSet.Begin(type);
            for (var i = first + 1; i < end; i++) labels[i] = (byte)LabelSet.Inside(type);
        }

        return labels;
    }
}
