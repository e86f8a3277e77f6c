using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Evaluation.Training;

/// <summary>Trains a mention tagger from annotated papers. The same papers and options give the same model.</summary>
internal static class TaggerTrainer
{
    /// <summary>Trains on all mentions of the papers.</summary>
    public static TaggerModel Train(
        IReadOnlyList<GoldPaper> papers,
        WordStatistics statistics,
        VocabularyIndex vocabulary,
        TrainingOptions options,
        IProgress<(int Epoch, double Loss)>? progress,
        CancellationToken cancellation)
    {
        var labels = GoldLabels.Of(papers);
        var trainer = new CrfTrainer(labels, options.Tagger, options.Seed);
        var sentences = new TrainingSentence[papers.Count][];
        Parallel.For(
            0,
            papers.Count,
            options.Parallel(cancellation),
            () => new FeatureMatrix(vocabulary, statistics, options.Tagger.Bits),
            (paper, _, features) =>
            {
                sentences[paper] = Prepare(papers[paper], labels, features);
                return features;
            },
            _ => { });
        trainer.Train([.. sentences.SelectMany(ofPaper => ofPaper)], progress, cancellation);
        return TaggerModel.Quantise(labels, options.Tagger.Bits, options.Tagger.Unit, trainer.AverageWeights(), trainer.AverageTransitions());
    }

    private static TrainingSentence[] Prepare(GoldPaper paper, LabelSet labels, FeatureMatrix features)
    {
        var document = Document.Of(paper.Paper);
        var annotations = new AnnotationsBuilder(paper.Paper);
        new AbbreviationExtractor().Extract(document, annotations);
        features.Fill(document, annotations.Abbreviations);
        return
        [
            .. Prepare(document.Title, paper, 0, labels, features),
            .. Prepare(document.Abstract, paper, document.Title.Tokens.Length, labels, features),
        ];
    }

    private static TrainingSentence[] Prepare(DocumentField field, GoldPaper paper, int offset, LabelSet types, FeatureMatrix features)
    {
        var labels = Labels(field, paper, types);
        var sentences = new TrainingSentence[field.Sentences.Length];
        for (var s = 0; s < sentences.Length; s++)
        {
            var sentence = field.Sentences[s];
            var rows = new uint[sentence.Length * FeatureMatrix.TemplateCount];
            for (var i = 0; i < sentence.Length; i++)
                features[offset + sentence.First + i].CopyTo(rows.AsSpan(i * FeatureMatrix.TemplateCount));
            sentences[s] = new TrainingSentence(rows, labels.AsSpan(sentence.First, sentence.Length).ToArray());
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
