using System.Collections.Concurrent;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// Decides which names a paper introduces: "we propose NAME", "a dataset called NAME", "NAME: Long Name" in a title. The decision is made
/// for a name as a whole, over all its occurrences and against the document's other names. An introduced name that is no mention becomes
/// one.
/// </summary>
public sealed class IntroductionExtractor : IExtractor
{
    // The slope of the logistic function at its middle; an exponential of the mathematics library may differ between machines.
    private const double LeastConfidence = 0.25;
    private const double MostConfidence = 0.9;
    private const int MostNames = 64;
    private const int MostPlaces = 16;

    private readonly IntroductionModel _model;
    private readonly WordStatistics _statistics;
    private readonly VocabularyIndex _vocabulary;
    private readonly ConcurrentBag<NameScorer> _pool = [];
    private readonly IntroductionOptions _options;

    /// <summary>Makes the extractor.</summary>
    public IntroductionExtractor(IntroductionModel model, WordStatistics statistics, VocabularyIndex vocabulary,
        IntroductionOptions options)
    {
        (_model, _statistics, _vocabulary, _options) = (model, statistics, vocabulary, options);
    }

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("introductions", "2");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Abbreviations | AnnotationLayers.Mentions;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Introductions;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        if (!_pool.TryTake(out var scorer)) scorer = new NameScorer(_statistics, _vocabulary);
        var scores = scorer.Score(document, annotations.Mentions, annotations.Abbreviations, _model);
        Mark(scorer.Scan, scores, annotations);
        if (_model.HasTrees) Name(scorer.Scan, scores, annotations);
        _pool.Add(scorer);
    }

    private void Mark(NameScan scan, ReadOnlySpan<double> scores, AnnotationsBuilder annotations)
    {
        var mentions = annotations.Mentions;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] < _options.LeastLogOdds) continue;
            foreach (var index in scan.Candidates[i].Places)
            {
                if (scan.Places[index].Mention is >= 0 and var mention)
                    mentions[mention] = mentions[mention] with { Role = PaperRole.Introduces };
            }
        }
    }

    // Names that are no mention anywhere become mentions, the surest first, in place of what is surely not introduced.
    private void Name(NameScan scan, ReadOnlySpan<double> scores, AnnotationsBuilder annotations)
    {
        var names = new List<(double Score, int Candidate)>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] >= _options.LeastLogOdds && !IsMention(scan, i)) names.Add((scores[i], i));
        }

        names.Sort((a, b) => b.Score.CompareTo(a.Score) is var order and not 0 ? order : a.Candidate.CompareTo(b.Candidate));
        for (var i = 0; i < Math.Min(names.Count, MostNames); i++) Add(scan, names[i].Candidate, names[i].Score, annotations);
    }

    private static bool IsMention(NameScan scan, int candidate)
    {
        foreach (var index in scan.Candidates[candidate].Places)
        {
            if (scan.Places[index].Mention >= 0) return true;
        }

        return false;
    }

    private void Add(NameScan scan, int candidate, double logOdds, AnnotationsBuilder annotations)
    {
        var confidence = (float)Math.Clamp(0.5 + (logOdds / 4), LeastConfidence, MostConfidence);
        foreach (var index in scan.Candidates[candidate].First(MostPlaces))
        {
            var location = scan.Places[index].Location;
            var type = ConceptType.Method;
            var free = true;
            foreach (var mention in annotations.Mentions)
            {
                if (!mention.Location.Overlaps(location)) continue;
                type = mention.Type;
                free &= mention.Role != PaperRole.Introduces;
            }

            if (free) annotations.Replace(new Mention(location, type, PaperRole.Introduces, confidence, Id));
        }
    }
}
