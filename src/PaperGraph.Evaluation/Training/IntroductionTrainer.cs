using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Trains the classifier of introduced names: logistic regression over hashed features by AdaGrad in a seeded order, then trees over
/// profiles that hold the linear scores of models which had not seen the paper.
/// </summary>
internal sealed class IntroductionTrainer(WordStatistics statistics, VocabularyIndex vocabulary, ulong seed)
{
    private const int Epochs = 4;
    private const int Folds = 5;
    private const float LearningRate = 0.05f;
    private const float L2 = 2e-4f;
    private const double Unit = 0.02;

    /// <summary>Trains on introduced names.</summary>
    /// <param name="papers">Annotated papers.</param>
    /// <param name="views">
    /// Ways to lay out abbreviations and mentions of a paper, at least one: as annotated, as a tagger found them that had not seen the paper.
    /// Every paper is learned from in each.
    /// </param>
    public IntroductionModel Train(IReadOnlyList<GoldPaper> papers, params IReadOnlyList<Func<GoldPaper, AnnotationsBuilder>> views)
    {
        var scorer = new NameScorer(statistics, vocabulary);
        var documents = papers.Select(paper => views.Select(view => Prepare(paper, view(paper), scorer)).ToArray()).ToArray();
        var (rows, labels) = (new List<byte[]>(), new List<bool>());
        for (var fold = 0; fold < Folds; fold++)
        {
            var linear = TrainLinear(documents.Where((_, i) => i % Folds != fold));
            for (var i = fold; i < documents.Length; i += Folds) AddProfiles(documents[i], linear, scorer, rows, labels);
        }

        var trees = new BoostedTreesTrainer(NameProfile.Length, new BoostedTreesOptions(), seed);
        return TrainLinear(documents).With(trees.Train(rows, labels, IntroductionModel.LeafUnit));
    }

    /// <summary>Abbreviations as found, mentions as annotated.</summary>
    public static AnnotationsBuilder AsAnnotated(GoldPaper paper)
    {
        var annotations = new AnnotationsBuilder(paper.Paper);
        var gold = new ExtractorId("gold", "1");
        new AbbreviationExtractor().Extract(Document.Of(paper.Paper), annotations);
        foreach (var mention in paper.Mentions)
        {
            if (Enum.TryParse<ConceptType>(mention.Type, out var type))
                annotations.Add(new Mention(mention.Location, type, PaperRole.Mentions, 1, gold));
        }

        return annotations;
    }

    private static Example Prepare(GoldPaper paper, AnnotationsBuilder annotations, NameScorer scorer)
    {
        var document = Document.Of(paper.Paper);
        scorer.Scan.Fill(document, annotations.Mentions, annotations.Abbreviations);
        var introduced = paper.Introduces.Select(PhraseKey.Of).ToHashSet(StringComparer.Ordinal);
        var features = new uint[scorer.Scan.Candidates.Length][];
        var labels = new bool[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = scorer.Features(document, i).ToArray();
            Array.Sort(features[i]);
            foreach (var index in scorer.Scan.Candidates[i].Places)
                labels[i] |= introduced.Contains(PhraseKey.Of(paper.Paper.Text(scorer.Scan.Places[index].Location).ToString()));
        }

        return new Example(document, annotations, features, labels);
    }

    private static void AddProfiles(Example[] views, IntroductionModel linear, NameScorer scorer, List<byte[]> rows, List<bool> labels)
    {
        foreach (var example in views) AddProfiles(example, linear, scorer, rows, labels);
    }

    private static void AddProfiles(Example example, IntroductionModel linear, NameScorer scorer, List<byte[]> rows, List<bool> labels)
    {
        scorer.Scan.Fill(example.Document, example.Annotations.Mentions, example.Annotations.Abbreviations);
        var scores = scorer.Linear(example.Document, linear);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] < IntroductionModel.LeastLinear) continue;
            rows.Add(scorer.Profile(example.Document, i, scores).ToArray());
            labels.Add(example.Labels[i]);
        }
    }

    private IntroductionModel TrainLinear(IEnumerable<Example[]> documents)
    {
        var examples = documents.SelectMany(views => views).SelectMany(document => document.Features.Zip(document.Labels)).ToArray();
        var weights = new float[1 << IntroductionModel.Bits];
        var squares = new float[weights.Length];
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var random = new SplitMix(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order) Step(examples[index].First, examples[index].Second, weights, squares);
        }

        return IntroductionModel.Quantise(weights, Unit);
    }

    private static void Step(uint[] features, bool introduced, float[] weights, float[] squares)
    {
        float score = 0;
        foreach (var feature in features) score += weights[feature];
        var gradient = (float)(1 / (1 + Exponential.Of(-score))) - (introduced ? 1 : 0);
        foreach (var feature in features)
        {
            var step = gradient + (L2 * weights[feature]);
            squares[feature] += step * step;
            weights[feature] -= LearningRate * step / (MathF.Sqrt(squares[feature]) + 1e-3f);
        }
    }

    private sealed record Example(Document Document, AnnotationsBuilder Annotations, uint[][] Features, bool[] Labels);
}
