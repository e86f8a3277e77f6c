using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Training.Terms;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Makes the model that extraction runs on, for whatever labels the mentions have (<see cref="GoldLabels"/>). The same papers in the same
/// order, the same options: the same bytes, on any machine and at any number of threads.
/// </summary>
public static class ModelTrainer
{
    /// <summary>Trains all parts of a model.</summary>
    /// <param name="gold">Annotated papers; those that <see cref="TrainingOptions.HoldOut"/> names are left out.</param>
    /// <param name="raw">Papers without annotations, the more the better, in which words are counted.</param>
    /// <param name="options">How to train.</param>
    /// <param name="progress">Told the tagger's mean loss of a token after each epoch; null for no reports.</param>
    /// <param name="cancellation">Stops training.</param>
    /// <exception cref="ArgumentException">No annotated paper is left to train on, or they have no mentions, or of more types than a
    /// tagger knows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static ExtractionModel Train(
        IReadOnlyList<GoldPaper> gold,
        IReadOnlyList<Paper> raw,
        TrainingOptions options,
        IProgress<(int Epoch, double Loss)>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Train(gold, WordStatisticsTrainer.Train(raw, options.Vectors, options.Threads, cancellation), options, progress, cancellation);
    }

    /// <summary>Trains all parts of a model but the word statistics, which are given.</summary>
    /// <inheritdoc cref="Train(IReadOnlyList{GoldPaper}, IReadOnlyList{Paper}, TrainingOptions, IProgress{ValueTuple{int, double}}, CancellationToken)"/>
    public static ExtractionModel Train(
        IReadOnlyList<GoldPaper> gold,
        WordStatistics words,
        TrainingOptions options,
        IProgress<(int Epoch, double Loss)>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(options);
        var papers = gold.Where(paper => !options.IsHeldOut(paper)).ToArray();
        if (papers.Length == 0) throw new ArgumentException("No annotated paper is left to train on.", nameof(gold));

        var setup = new TrainingSetup(GoldLabels.Of(papers), words, VocabularyIndex.LoadShipped(), options, cancellation);
        TaggerModel? tagger = null;
        CrossFit? fit = null;
        AbbreviationModel? abbreviations = null;
        RelationModel? relations = null;
        var related = papers.Where(paper => paper.Layers.HasFlag(GoldLayers.Relations | GoldLayers.Mentions)).ToArray();
        Action[] parts =
        [
            () => fit = CrossFit.Train(papers, setup),
            () => tagger = TaggerTrainer.Train(papers, setup, progress),
            () => abbreviations = AbbreviationTrainer.Train(papers),
            () => relations = new RelationTrainer(options.Seed).Train(related),
        ];
        Parallel.ForEach(parts, setup.Parallel, part => part());

        var rankers = fit is null ? TermStacking.None : TrainRankers(papers, setup, fit);
        var introductions = TrainIntroductions(papers, setup, fit, rankers);
        return new ExtractionModel(words, tagger!, introductions, rankers.Whole) { Abbreviations = abbreviations!, Relations = relations };
    }

    private static TermStacking TrainRankers(GoldPaper[] papers, TrainingSetup setup, CrossFit fit) =>
        TermStacking.Train(TermTrainer.Read(papers, setup, fit), Array.ConvertAll(papers, fit.PartOf), fit.Taggers.Count, setup);

    // As annotated and, where labels are types of concepts, as found.
    private static IntroductionModel TrainIntroductions(GoldPaper[] papers, TrainingSetup setup, CrossFit? fit, TermStacking rankers)
    {
        var introducing = papers.Where(paper => paper.Layers.HasFlag(GoldLayers.Introduces)).ToArray();
        if (!Array.Exists(introducing, paper => paper.Introduces.Length > 0)) return IntroductionModel.None;
        var trainer = new IntroductionTrainer(setup.Words, setup.Vocabulary, setup.Options.Seed);
        return fit is null || !setup.Labels.Types.SequenceEqual(Enum.GetNames<ConceptType>(), StringComparer.Ordinal)
            ? trainer.Train(introducing, IntroductionTrainer.AsAnnotated)
            : trainer.Train(introducing, fit.AsFound(setup, rankers.Parts), IntroductionTrainer.AsAnnotated);
    }
}
