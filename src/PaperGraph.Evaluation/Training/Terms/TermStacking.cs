using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Terms;
using PaperGraph.Extraction.Terms.Stacking;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Evaluation.Training.Terms;

/// <summary>
/// Trains term rankers whole: a network on the documents, then trees on what networks say that were trained on other documents (Wolpert,
/// "Stacked generalization", 1992), so that they learn how far a network can be trusted where it has not been.
/// </summary>
internal sealed class TermStacking
{
    private const int TreeDepth = 3;
    private const double TreeRate = 0.08;

    private TermStacking(TermModel? whole, IReadOnlyList<TermModel?> parts) => (Whole, Parts) = (whole, parts);

    /// <summary>No ranker, for no parts.</summary>
    public static TermStacking None { get; } = new(null, []);

    /// <summary>The ranker of all documents; null when there are none.</summary>
    public TermModel? Whole { get; }

    /// <summary>
    /// For each part of a cross-fit the ranker of the other parts' documents. Neither its network nor its trees have seen the part; the networks
    /// whose scores the trees learned from have, and so know a little of it.
    /// </summary>
    public IReadOnlyList<TermModel?> Parts { get; }

    /// <summary>Trains the rankers.</summary>
    /// <param name="described">The documents, null for papers without phrases.</param>
    /// <param name="parts">The part that each belongs to.</param>
    /// <param name="count">How many parts there are.</param>
    /// <param name="labels">The tagger's labels.</param>
    /// <param name="words">Word statistics.</param>
    /// <param name="vocabulary">Known names.</param>
    /// <param name="options">How to train.</param>
    /// <param name="cancellation">Stops training.</param>
    public static TermStacking Train(
        IReadOnlyList<TermDocument?> described,
        IReadOnlyList<int> parts,
        int count,
        LabelSet labels,
        WordStatistics words,
        VocabularyIndex vocabulary,
        TrainingOptions options,
        CancellationToken cancellation)
    {
        // The last one leaves no part out.
        var rankers = new TermModel?[count + 1];
        Parallel.For(0, rankers.Length, options.Parallel(cancellation), part =>
            rankers[part] = TermTrainer.TrainNetwork(
                described.Where((_, i) => parts[i] != part), labels, words, vocabulary, options, cancellation));
        if (options.Terms.Trees > 0 && StackedNumbers.Fits(labels.Types.Length) && Array.TrueForAll(rankers, ranker => ranker is not null))
        {
            var examples = new StackedExamples[count];
            Parallel.For(0, count, options.Parallel(cancellation), part =>
                examples[part] = StackedExamples.Of(
                    described.Where((_, i) => parts[i] == part).OfType<TermDocument>(), new TermScorer(rankers[part]!, words, vocabulary)));
            Parallel.For(0, rankers.Length, options.Parallel(cancellation), part =>
                rankers[part] = Grow(rankers[part]!, StackedExamples.Join(examples.Where((_, i) => i != part)), options));
        }

        return new TermStacking(rankers[count], rankers[..count]);
    }

    private static TermModel Grow(TermModel network, StackedExamples examples, TrainingOptions options)
    {
        if (examples.Rows.Count == 0) return network;
        var growth = new BoostedTreesOptions { Trees = options.Terms.Trees, Depth = TreeDepth, Rate = TreeRate };
        var trainer = new BoostedTreesTrainer(StackedNumbers.CountOf(network.Types), growth, options.Seed);
        return network.With(trainer.Train(examples.Rows, examples.Types, examples.Scores, TermModel.LeafUnit));
    }
}
