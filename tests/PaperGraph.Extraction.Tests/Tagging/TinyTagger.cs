using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Tests.Tagging;

/// <summary>A random model over a few words, with the features of one sentence: small enough to enumerate all labellings.</summary>
internal sealed class TinyTagger
{
    private const int Bits = 8;
    private const double Unit = 0.03;

    public TinyTagger(int seed, int tokens, int types, double spread)
    {
        var random = new Random(seed);
        var labels = new LabelSet([.. Enumerable.Range(0, types).Select(type => $"T{type}")]);
        Model = TaggerModel.Quantise(labels, Bits, Unit, Normal(random, labels.Count << Bits, spread / 5),
            Normal(random, (labels.Count + 1) * labels.Count, spread));
        using var noNames = new StringReader("");
        Features = new FeatureMatrix(VocabularyIndex.Read(noNames), WordStatistics.Empty, Bits);
        Features.Fill(Document.Of(Sample.Paper(string.Join(' ', Enumerable.Range(0, tokens).Select(i => $"w{random.Next(5)}")))), []);
        Tokens = tokens;
    }

    public TaggerModel Model { get; }

    public FeatureMatrix Features { get; }

    public int Tokens { get; }

    /// <summary>The natural-log score of a labelling; negative infinity for one that BIO forbids.</summary>
    public double Score(ReadOnlySpan<int> labels)
    {
        var count = Model.Labels.Count;
        var sum = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (i == 0 ? LabelSet.Continues(labels[0]) : !LabelSet.MayFollow(labels[i - 1], labels[i])) return double.NegativeInfinity;
            sum += Model.Transitions[((i == 0 ? count : labels[i - 1]) * count) + labels[i]];
            foreach (var feature in Features[i]) sum += Model.Weights.Has((int)feature) ? Model.Weights[(int)feature][labels[i]] : 0;
        }

        return sum * Unit;
    }

    /// <summary>Probability of each span of each type, by going through all labellings.</summary>
    public Dictionary<(int First, int End, int Type), double> Enumerate()
    {
        var weights = new List<(int[] Labels, double Score)>();
        var labels = new int[Tokens];
        do
        {
            if (Score(labels) is var score && !double.IsNegativeInfinity(score)) weights.Add(([.. labels], score));
        }
        while (Next(labels));

        var greatest = weights.Max(path => path.Score);
        var total = weights.Sum(path => Math.Exp(path.Score - greatest));
        var spans = new Dictionary<(int, int, int), double>();
        foreach (var (path, score) in weights)
        {
            foreach (var span in Spans(path)) spans[span] = spans.GetValueOrDefault(span) + (Math.Exp(score - greatest) / total);
        }

        return spans;
    }

    private static IEnumerable<(int First, int End, int Type)> Spans(int[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == LabelSet.Outside || LabelSet.Continues(labels[i])) continue;
            var end = i + 1;
            while (end < labels.Length && LabelSet.Continues(labels[end])) end++;
            yield return (i, end, LabelSet.TypeOf(labels[i]));
        }
    }

    private bool Next(int[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (++labels[i] < Model.Labels.Count) return true;
            labels[i] = 0;
        }

        return false;
    }

    private static float[] Normal(Random random, int count, double spread)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
            values[i] = (float)(spread * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        return values;
    }
}
