using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Trains the choice among long forms: conditional likelihood by AdaGrad, in seeded orders. A place's right answers are the candidates
/// that the annotators' pairs name, together; where there are none, that it defines nothing. What the order alone decides is averaged
/// out: the weights are the mean of several orders and of the later half of their epochs.
/// </summary>
internal static class AbbreviationTrainer
{
    private const int Orders = 4;
    private const int Epochs = 12;
    private const int SkippedEpochs = 6;
    private const double LearningRate = 0.1;
    private const double L2 = 1e-3;
    private const int FewestPairs = 200;

    /// <summary>Trains on the annotators' pairs; the shipped weights where there are too few to learn from.</summary>
    public static AbbreviationModel Train(IReadOnlyList<GoldPaper> papers, ulong seed)
    {
        var examples = new List<Example>();
        foreach (var paper in papers) Prepare(paper, examples);
        if (examples.Count(example => example.Right.Contains(true)) < FewestPairs) return AbbreviationModel.Shipped;

        var mean = new double[AbbreviationModel.Size];
        var random = new SplitMix(seed);
        for (var order = 0; order < Orders; order++) AddWeights(examples, random, mean);
        for (var i = 0; i < mean.Length; i++) mean[i] /= Orders * (Epochs - SkippedEpochs);
        return AbbreviationModel.Quantise(mean);
    }

    private static void AddWeights(List<Example> examples, SplitMix random, double[] sum)
    {
        var weights = new double[sum.Length];
        var squares = new double[sum.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order) Step(examples[index], weights, squares);
            if (epoch < SkippedEpochs) continue;
            for (var i = 0; i < sum.Length; i++) sum[i] += weights[i];
        }
    }

    private sealed record Example(ushort[][] Features, bool[] Right);

    private static void Prepare(GoldPaper paper, List<Example> examples)
    {
        var exact = paper.Abbreviations.ToHashSet();
        var folded = exact.Select(pair => (PhraseKey.Of(pair.ShortForm), PhraseKey.Of(pair.LongForm))).ToHashSet();
        var document = Document.Of(paper.Paper);
        new DefinitionReader().Read(document, (field, candidates) =>
        {
            var shortForm = candidates.ShortForm.Of(field.Text).ToString();
            var longForms = Enumerable.Range(0, candidates.Count).Select(i => candidates.LongForm(i).Of(field.Text).ToString()).ToArray();
            bool[] right = [.. longForms.Select(form => exact.Contains((shortForm, form)))];
            if (!right.Contains(true))
                right = [.. longForms.Select(form => folded.Contains((PhraseKey.Of(shortForm), PhraseKey.Of(form))))];
            examples.Add(new Example([.. Enumerable.Range(0, candidates.Count).Select(i => candidates.Features(i).ToArray())], right));
            return right.Contains(true);
        });
    }

    private static void Step(Example example, double[] weights, double[] squares)
    {
        var scores = new double[example.Features.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            foreach (var feature in example.Features[i]) scores[i] += weights[feature];
        }

        var isNone = !example.Right.Contains(true);
        var (all, right) = (1.0, isNone ? 1.0 : 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Exponential.Of(Math.Min(scores[i], 50));
            all += scores[i];
            if (example.Right[i]) right += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = (scores[i] / all) - (example.Right[i] ? scores[i] / right : 0);
            foreach (var feature in example.Features[i])
            {
                var step = gradient + (L2 * weights[feature]);
                squares[feature] += step * step;
                weights[feature] -= LearningRate * step / (Math.Sqrt(squares[feature]) + 1e-3);
            }
        }
    }
}
