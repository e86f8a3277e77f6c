using PaperGraph.Extraction.Terms;
using PaperGraph.Extraction.Terms.Stacking;

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
    /// <param name="setup">What to train with.</param>
    public static TermStacking Train(IReadOnlyList<TermDocument?> described, IReadOnlyList<int> parts, int count, TrainingSetup setup)
    {
        // The last one leaves no part out.
        var rankers = new TermModel?[count + 1];
        Parallel.For(0, rankers.Length, setup.Parallel, part =>
            rankers[part] = TermTrainer.TrainNetwork(described.Where((_, i) => parts[i] != part), setup));
        var isPossible = setup.Options.Terms.Trees > 0 && StackedNumbers.Fits(setup.Labels.Types.Length);
        if (isPossible && Array.TrueForAll(rankers, ranker => ranker is not null))
        {
            var examples = new StackedExamples[count];
            Parallel.For(0, count, setup.Parallel, part =>
                examples[part] = StackedExamples.Of(
                    described.Where((_, i) => parts[i] == part).OfType<TermDocument>(),
                    new TermScorer(rankers[part]!, setup.Words, setup.Vocabulary)));
            Parallel.For(0, rankers.Length, setup.Parallel, part =>
                rankers[part] = Grow(rankers[part]!, StackedExamples.Join(examples.Where((_, i) => i != part)), setup.Options));
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
