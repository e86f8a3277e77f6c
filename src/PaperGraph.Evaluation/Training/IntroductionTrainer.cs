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

/// <summary>Trains the classifier of introduced names: logistic regression by AdaGrad, in a seeded order.</summary>
internal static class IntroductionTrainer
{
    private const int Epochs = 3;
    private const float LearningRate = 0.05f;
    private const float L2 = 2e-4f;
    private const double Unit = 0.02;

    /// <summary>Trains on the annotators' mentions and introduced names.</summary>
    public static IntroductionModel Train(IReadOnlyList<GoldPaper> papers, WordStatistics statistics, VocabularyIndex vocabulary, ulong seed)
    {
        var examples = new List<(uint[] Features, bool Introduced)>();
        var reader = new CandidateReader(vocabulary, statistics);
        foreach (var paper in papers) Prepare(paper, reader, examples);

        var weights = new float[1 << IntroductionModel.Bits];
        var squares = new float[weights.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new SplitMix(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order) Step(examples[index], weights, squares);
        }

        return IntroductionModel.Quantise(weights, Unit);
    }

    private static void Prepare(GoldPaper paper, CandidateReader reader, List<(uint[] Features, bool Introduced)> examples)
    {
        var document = Document.Of(paper.Paper);
        var annotations = new AnnotationsBuilder(paper.Paper);
        var gold = new ExtractorId("gold", "1");
        new AbbreviationExtractor().Extract(document, annotations);
        foreach (var mention in paper.Mentions)
        {
            if (Enum.TryParse<ConceptType>(mention.Type, out var type)) annotations.Add(new Mention(mention.Location, type, PaperRole.Mentions, 1, gold));
        }

        var introduced = paper.Introduces.Select(PhraseKey.Of).ToHashSet(StringComparer.Ordinal);
        var mentions = annotations.Mentions;
        var definitions = CandidateReader.Definitions(annotations.Abbreviations);
        var set = new FeatureSet();
        foreach (var candidate in CandidateReader.Read(document, mentions, annotations.Abbreviations))
        {
            set.Clear();
            reader.Describe(document, mentions, definitions, candidate, set);
            var isIntroduced = false;
            foreach (var index in candidate.Mentions)
                isIntroduced |= introduced.Contains(PhraseKey.Of(paper.Paper.Text(mentions[index].Location).ToString()));
            var features = set.Items.ToArray();
            Array.Sort(features);
            examples.Add((features, isIntroduced));
        }
    }

    private static void Step((uint[] Features, bool Introduced) example, float[] weights, float[] squares)
    {
        float score = 0;
        foreach (var feature in example.Features) score += weights[feature];
        var gradient = (float)(1 / (1 + Exponential.Of(-score))) - (example.Introduced ? 1 : 0);
        foreach (var feature in example.Features)
        {
            var step = gradient + (L2 * weights[feature]);
            squares[feature] += step * step;
            weights[feature] -= LearningRate * step / (MathF.Sqrt(squares[feature]) + 1e-3f);
        }
    }
}
