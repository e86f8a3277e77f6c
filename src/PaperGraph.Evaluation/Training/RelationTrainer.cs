using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Trains the classifier of relations: multinomial logistic regression by AdaGrad in a seeded order. Where relations are annotated between
/// phrases of a document, every sentence that holds both phrases is taken to say so (distant supervision, Mintz et al. 2009).
/// </summary>
internal sealed class RelationTrainer(ulong seed)
{
    private const int Epochs = 3;
    private const int Folds = 4;
    private const float LearningRate = 0.05f;
    private const float L2 = 1e-3f;
    private const double Unit = 0.02;

    /// <summary>Trains on annotated mentions and relations; null where there are no relations, or of too many types.</summary>
    public RelationModel? Train(IReadOnlyList<GoldPaper> papers)
    {
        var labels = papers.SelectMany(paper => paper.Relations).Select(relation => relation.Type).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToImmutableArray();
        if (labels.Length is 0 or > RelationModel.MostLabels) return null;
        var reader = new RelationReader();
        var examples = papers.Select(paper => Prepare(paper, labels, reader)).ToArray();
        var found = FindHeldOut(examples, labels);
        var annotated = papers.Sum(paper => paper.Relations.Distinct().Count());
        return TrainWeights(examples.SelectMany(ofPaper => ofPaper), labels).With(Threshold(found, annotated), Calibration(found));
    }

    // What models find that had not seen the paper, the surest first; a relation that several sentences tell counts once, by the surest.
    private List<(double Probability, bool Right)> FindHeldOut(Example[][] examples, ImmutableArray<string> labels)
    {
        var found = new List<(double Probability, bool Right)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = TrainWeights(examples.Where((_, i) => i % Folds != fold).SelectMany(ofPaper => ofPaper), labels);
            for (var i = fold; i < examples.Length; i += Folds)
            {
                foreach (var relation in examples[i].Select(example => (Example: example, Best: model.Best(example.Features)))
                    .GroupBy(item => (item.Example.Left, item.Example.Right, item.Best.Class)))
                    found.Add((relation.Max(item => item.Best.Probability), relation.Any(item => item.Example.Class == item.Best.Class)));
            }
        }

        found.Sort((a, b) => b.Probability.CompareTo(a.Probability) is var order and not 0 ? order : b.Right.CompareTo(a.Right));
        return found;
    }

    // The probability from which on F1 is best.
    private static double Threshold(List<(double Probability, bool Right)> found, int annotated)
    {
        var (right, best, least) = (0, 0.0, 0.5);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Right) right++;
            var f1 = 2.0 * right / (i + 1 + annotated);
            if (f1 > best) (best, least) = (f1, found[i].Probability);
        }

        return least;
    }

    // The share that is right in each step of probability, in per cent; never less than in the step below.
    private static ImmutableArray<byte> Calibration(List<(double Probability, bool Right)> found)
    {
        var counts = new (int Right, int All)[RelationModel.Steps];
        foreach (var (probability, isRight) in found)
        {
            ref var count = ref counts[RelationModel.StepOf(probability)];
            count = (count.Right + (isRight ? 1 : 0), count.All + 1);
        }

        var shares = new byte[counts.Length];
        for (var i = 0; i < shares.Length; i++)
            shares[i] = Math.Max(i == 0 ? (byte)0 : shares[i - 1], (byte)(((100 * counts[i].Right) + 1) / (counts[i].All + 2)));
        return [.. shares];
    }

    private static Example[] Prepare(GoldPaper paper, ImmutableArray<string> labels, RelationReader reader)
    {
        var related = new Dictionary<(string, string), int>();
        var byPlace = paper.Relations.Any(relation => relation.HeadLocation is not null);
        foreach (var relation in paper.Relations)
        {
            var (head, tail) = byPlace
                ? (Place(relation.HeadLocation!.Value), Place(relation.TailLocation!.Value))
                : (PhraseKey.Of(relation.Head), PhraseKey.Of(relation.Tail));
            var label = labels.IndexOf(relation.Type);
            related.TryAdd((head, tail), 1 + (2 * label));
            related.TryAdd((tail, head), 2 + (2 * label));
        }

        var introduced = paper.Introduces.Select(PhraseKey.Of).ToHashSet(StringComparer.Ordinal);
        var keys = paper.Mentions.ToDictionary(mention => mention.Location, mention => PhraseKey.Of(paper.Paper.Text(mention.Location).ToString()));
        var mentions = paper.Mentions
            .Select(mention => (mention.Location, TypeHashes.Of(mention.Type), introduced.Contains(keys[mention.Location]))).ToArray();
        var examples = new List<Example>();
        reader.Read(Document.Of(paper.Paper), mentions, (_, _, in left, in right, features) =>
        {
            var (a, b) = byPlace ? (Place(left.Location), Place(right.Location)) : (keys[left.Location], keys[right.Location]);
            if (a != b) examples.Add(new Example(a, b, features.ToArray(), related.GetValueOrDefault((a, b))));
        });
        return [.. examples];
    }

    private static string Place(TextLocation location) => $"{location.Field} {location.Span}";

    private RelationModel TrainWeights(IEnumerable<Example> chosen, ImmutableArray<string> labels)
    {
        var examples = chosen.ToArray();
        var classes = 1 + (2 * labels.Length);
        var weights = new float[classes << RelationModel.Bits];
        var squares = new float[weights.Length];
        var scores = new double[classes];
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var random = new SplitMix(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order) Step(examples[index], weights, squares, scores);
        }

        return RelationModel.Quantise(labels, Unit, weights);
    }

    private static void Step(Example example, float[] weights, float[] squares, double[] scores)
    {
        var classes = scores.Length;
        Array.Clear(scores);
        foreach (var feature in example.Features)
        {
            for (var c = 0; c < classes; c++) scores[c] += weights[((int)feature * classes) + c];
        }

        var most = scores.Max();
        var sum = 0.0;
        for (var c = 0; c < classes; c++) sum += scores[c] = Exponential.Of(scores[c] - most);
        for (var c = 0; c < classes; c++) scores[c] = (scores[c] / sum) - (c == example.Class ? 1 : 0);
        foreach (var feature in example.Features)
        {
            for (var c = 0; c < classes; c++)
            {
                var at = ((int)feature * classes) + c;
                var step = (float)scores[c] + (L2 * weights[at]);
                squares[at] += step * step;
                weights[at] -= LearningRate * step / (MathF.Sqrt(squares[at]) + 1e-3f);
            }
        }
    }

    private sealed record Example(string Left, string Right, uint[] Features, int Class);
}
