using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Trains the choice among long forms: penalised conditional likelihood of all examples at once, by Adam (Kingma and Ba 2015), so that no
/// order of examples plays a part. A place's right answers are the candidates that the annotators' pairs name, together; where there are
/// none, that it defines nothing.
/// </summary>
internal static class AbbreviationTrainer
{
    private const int Steps = 300;
    private const double FirstRate = 0.1;
    private const double KeepMean = 0.9;
    private const double KeepSquare = 0.99;
    private const double Softening = 1e-8;
    private const double Penalty = 2;
    private const double PenaltyPerUse = 0.005;
    private const int FewestPairs = 200;

    /// <summary>Trains on the annotators' pairs; the shipped weights where there are too few to learn from.</summary>
    public static AbbreviationModel Train(IReadOnlyList<GoldPaper> papers)
    {
        var examples = new List<Example>();
        foreach (var paper in papers) Prepare(paper, examples);
        if (examples.Count(example => example.Right.Contains(true)) < FewestPairs) return AbbreviationModel.Shipped;
        return AbbreviationModel.Quantise(Weights(examples));
    }

    // Answers that are common among candidates are held smaller: what they say should hold in other texts too.
    private static double[] Penalties(List<Example> examples)
    {
        var penalties = new double[AbbreviationModel.Size];
        Array.Fill(penalties, Penalty);
        foreach (var features in examples.SelectMany(example => example.Features))
        {
            foreach (var feature in features) penalties[feature] += PenaltyPerUse;
        }

        return penalties;
    }

    private static double[] Weights(List<Example> examples)
    {
        var penalties = Penalties(examples);
        var (weights, gradient) = (new double[penalties.Length], new double[penalties.Length]);
        var (means, squares) = (new double[penalties.Length], new double[penalties.Length]);
        var (meanLeft, squareLeft) = (1.0, 1.0);
        for (var step = 0; step < Steps; step++)
        {
            for (var i = 0; i < weights.Length; i++) gradient[i] = penalties[i] * weights[i];
            foreach (var example in examples) AddGradient(example, weights, gradient);
            (meanLeft, squareLeft) = (meanLeft * KeepMean, squareLeft * KeepSquare);
            var rate = FirstRate * (Steps - step) / Steps / (1 - meanLeft);
            for (var i = 0; i < weights.Length; i++)
            {
                means[i] = (KeepMean * means[i]) + ((1 - KeepMean) * gradient[i]);
                squares[i] = (KeepSquare * squares[i]) + ((1 - KeepSquare) * gradient[i] * gradient[i]);
                weights[i] -= rate * means[i] / (Math.Sqrt(squares[i] / (1 - squareLeft)) + Softening);
            }
        }

        return weights;
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

    private static void AddGradient(Example example, double[] weights, double[] gradient)
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
            var excess = (scores[i] / all) - (example.Right[i] ? scores[i] / right : 0);
            foreach (var feature in example.Features[i]) gradient[feature] += excess;
        }
    }
}
