using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training;

/// <summary>Trains a mention tagger from annotated papers. The same papers and options give the same model.</summary>
public static class TaggerTrainer
{
    /// <summary>Trains on all mentions of the papers.</summary>
    public static TaggerModel Train(
        IReadOnlyList<GoldPaper> papers,
        WordStatistics statistics,
        VocabularyIndex vocabulary,
        CrfTrainingOptions options,
        IProgress<(int Epoch, double Loss)>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(options);
        var labels = new LabelSet([.. Enum.GetNames<ConceptType>()]);
        var trainer = new CrfTrainer(labels, options);
        trainer.Train(Prepare(papers, statistics, vocabulary, options.Bits), progress);
        return TaggerModel.Quantise(labels, options.Bits, options.Unit, trainer.Weights, trainer.Transitions);
    }

    private static List<TrainingSentence> Prepare(IReadOnlyList<GoldPaper> papers, WordStatistics statistics, VocabularyIndex vocabulary, int bits)
    {
        var sentences = new List<TrainingSentence>();
        var features = new FeatureMatrix(vocabulary, statistics, bits);
        var abbreviations = new AbbreviationExtractor();
        foreach (var paper in papers)
        {
            var document = Document.Of(paper.Paper);
            var annotations = new AnnotationsBuilder(paper.Paper);
            abbreviations.Extract(document, annotations);
            features.Fill(document, annotations.Abbreviations);
            Prepare(document.Title, paper, 0, features, sentences);
            Prepare(document.Abstract, paper, document.Title.Tokens.Length, features, sentences);
        }

        return sentences;
    }

    private static void Prepare(DocumentField field, GoldPaper paper, int offset, FeatureMatrix features, List<TrainingSentence> sentences)
    {
        var labels = Labels(field, paper);
        foreach (var sentence in field.Sentences)
        {
            var rows = new uint[sentence.Length * FeatureMatrix.TemplateCount];
            for (var i = 0; i < sentence.Length; i++)
                features[offset + sentence.First + i].CopyTo(rows.AsSpan(i * FeatureMatrix.TemplateCount));
            sentences.Add(new TrainingSentence(rows, labels.AsSpan(sentence.First, sentence.Length).ToArray()));
        }
    }

    // A mention that starts or ends inside a token cannot be told by labels and is left out.
    private static byte[] Labels(DocumentField field, GoldPaper paper)
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
            labels[first] = (byte)LabelSet.Begin((int)mention.Type);
            for (var i = first + 1; i < end; i++) labels[i] = (byte)LabelSet.Inside((int)mention.Type);
        }

        return labels;
    }
}
