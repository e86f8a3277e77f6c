using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Terms;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Taggers for what is learned on top of mentions: the papers are split in parts, and each part has a tagger that was trained on the others, so
/// that the faults of taggers are learned from too.
/// </summary>
internal sealed class CrossFit
{
    private readonly TaggerModel[] _taggers;
    private readonly Dictionary<PaperId, int> _parts;

    private CrossFit(TaggerModel[] taggers, Dictionary<PaperId, int> parts) => (_taggers, _parts) = (taggers, parts);

    /// <summary>Trains the taggers.</summary>
    /// <param name="papers">All papers that the model is trained on.</param>
    /// <param name="setup">What to train with, and in how many parts.</param>
    /// <returns>Null where there are fewer than two parts, fewer than two papers a part, or a part without which labels are missing.</returns>
    public static CrossFit? Train(IReadOnlyList<GoldPaper> papers, TrainingSetup setup)
    {
        var count = setup.Options.CrossFits;
        if (count < 2 || papers.Count < count * 2) return null;
        var others = Enumerable.Range(0, count).Select(part => CrossValidation.Trained(papers, count, part)).ToArray();
        if (!Array.TrueForAll(others, some => Know(some, setup.Labels))) return null;
        var taggers = new TaggerModel[count];
        Parallel.For(0, count, setup.Parallel, part => taggers[part] = TaggerTrainer.Train(others[part], setup, progress: null));
        return new CrossFit(taggers, papers.Index().ToDictionary(paper => paper.Item.Paper.Id, paper => paper.Index % count));
    }

    /// <summary>A tagger for each part, trained on the others.</summary>
    public IReadOnlyList<TaggerModel> Taggers => _taggers;

    /// <summary>The part that a paper belongs to.</summary>
    public int PartOf(GoldPaper paper) => _parts[paper.Paper.Id];

    /// <summary>Lays out abbreviations and mentions of a paper as they are found by what has not seen it.</summary>
    /// <param name="setup">What was trained with.</param>
    /// <param name="rankers">A term ranker for each part, trained on the others; null where the tagger decides alone.</param>
    public Func<GoldPaper, AnnotationsBuilder> AsFound(TrainingSetup setup, IReadOnlyList<TermModel?> rankers)
    {
        var extractors = _taggers.Zip(rankers, (tagger, ranker) =>
            new MentionExtractor(
                new ExtractionModel(setup.Words, tagger, IntroductionModel.None, ranker), setup.Vocabulary, new MentionOptions())).ToArray();
        return paper =>
        {
            var document = Document.Of(paper.Paper);
            var annotations = new AnnotationsBuilder(paper.Paper);
            new AbbreviationExtractor().Extract(document, annotations);
            extractors[PartOf(paper)].Extract(document, annotations);
            return annotations;
        };
    }

    private static bool Know(IReadOnlyList<GoldPaper> papers, LabelSet labels) =>
        papers.Any(paper => paper.Mentions.Length > 0) && GoldLabels.Of(papers).Types.SequenceEqual(labels.Types, StringComparer.Ordinal);
}
