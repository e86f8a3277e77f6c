using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>Scores all names of a document, in memory that is used again; for one thread.</summary>
internal sealed class NameScorer(WordStatistics statistics, VocabularyIndex vocabulary)
{
    private readonly NameFeatures _features = new(vocabulary);
    private readonly FeatureSet _set = new();
    private readonly byte[] _profile = new byte[NameProfile.Length];
    private double[] _linear = new double[64];
    private double[] _scores = new double[64];

    public NameScan Scan { get; } = new(statistics);

    /// <summary>Log-odds of each candidate of <see cref="Scan"/>, minus infinity for those not worth asking about.</summary>
    public ReadOnlySpan<double> Score(
        Document document,
        ReadOnlySpan<Mention> mentions,
        ReadOnlySpan<Abbreviation> abbreviations,
        IntroductionModel model)
    {
        Scan.Fill(document, mentions, abbreviations);
        var linear = Linear(document, model);
        for (var i = 0; i < linear.Length; i++)
        {
            _scores[i] = double.NegativeInfinity;
            if (linear[i] < IntroductionModel.LeastLinear) continue;
            _scores[i] = model.LogOdds(linear[i], Profile(document, i, linear));
        }

        return _scores.AsSpan(0, linear.Length);
    }

    /// <summary>Linear scores of the candidates of the document that <see cref="Scan"/> holds.</summary>
    public ReadOnlySpan<double> Linear(Document document, IntroductionModel model)
    {
        var count = Scan.Candidates.Length;
        if (count > _linear.Length) (_linear, _scores) = (new double[count * 2], new double[count * 2]);
        for (var i = 0; i < count; i++) _linear[i] = model.LinearLogOdds(Features(document, i));
        return _linear.AsSpan(0, count);
    }

    /// <summary>Hashed features of one candidate, valid until the next call.</summary>
    public ReadOnlySpan<uint> Features(Document document, int candidate)
    {
        _set.Clear();
        _features.Describe(document, Scan, Scan.Candidates[candidate], _set);
        return _set.Read();
    }

    /// <summary>The numbers of one candidate, valid until the next call.</summary>
    public ReadOnlySpan<byte> Profile(Document document, int candidate, ReadOnlySpan<double> linear)
    {
        NameProfile.Fill(document, Scan, candidate, linear, _profile);
        return _profile;
    }
}
