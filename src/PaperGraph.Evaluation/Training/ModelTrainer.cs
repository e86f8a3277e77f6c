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

        var vocabulary = VocabularyIndex.LoadShipped();
        var labels = GoldLabels.Of(papers);
        TaggerModel? tagger = null;
        CrossFit? fit = null;
        AbbreviationModel? abbreviations = null;
        RelationModel? relations = null;
        var related = papers.Where(paper => paper.Layers.HasFlag(GoldLayers.Relations | GoldLayers.Mentions)).ToArray();
        Action[] parts =
        [
            () => fit = CrossFit.Train(papers, labels, words, vocabulary, options, cancellation),
            () => tagger = TaggerTrainer.Train(papers, words, vocabulary, options, progress, cancellation),
            () => abbreviations = AbbreviationTrainer.Train(papers),
            () => relations = new RelationTrainer(options.Seed).Train(related),
        ];
        Parallel.ForEach(parts, options.Parallel(cancellation), part => part());

        var rankers = fit is null ? TermStacking.None : TrainRankers(papers, labels, words, vocabulary, options, fit, cancellation);
        var introductions = TrainIntroductions(papers, rankers, words, vocabulary, options, fit);
        return new ExtractionModel(words, tagger!, introductions, rankers.Whole) { Abbreviations = abbreviations!, Relations = relations };
    }

    private static TermStacking TrainRankers(
        GoldPaper[] papers,
        LabelSet labels,
        WordStatistics words,
        VocabularyIndex vocabulary,
        TrainingOptions options,
        CrossFit fit,
        CancellationToken cancellation)
    {
        var described = TermTrainer.Read(papers, labels, words, vocabulary, options, fit, cancellation);
        var parts = Array.ConvertAll(papers, fit.PartOf);
        return TermStacking.Train(described, parts, fit.Taggers.Count, labels, words, vocabulary, options, cancellation);
    }

    // As annotated and, where labels are types of concepts, as found.
    private static IntroductionModel TrainIntroductions(
        GoldPaper[] papers,
        TermStacking rankers,
        WordStatistics words,
        VocabularyIndex vocabulary,
        TrainingOptions options,
        CrossFit? fit)
    {
        var introducing = papers.Where(paper => paper.Layers.HasFlag(GoldLayers.Introduces)).ToArray();
        if (!Array.Exists(introducing, paper => paper.Introduces.Length > 0)) return IntroductionModel.None;
        var trainer = new IntroductionTrainer(words, vocabulary, options.Seed);
        return fit is null || !GoldLabels.Of(papers).Types.SequenceEqual(Enum.GetNames<ConceptType>(), StringComparer.Ordinal)
            ? trainer.Train(introducing, IntroductionTrainer.AsAnnotated)
            : trainer.Train(introducing, fit.AsFound(words, vocabulary, rankers.Parts), IntroductionTrainer.AsAnnotated);
    }
}
