using System.Collections.Concurrent;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// Decides which names a paper introduces: "we propose NAME", "a dataset called NAME", "NAME: Long Name" in a title. The decision is made
/// for a name as a whole, over all its occurrences, by a trained logistic regression.
/// </summary>
public sealed class IntroductionExtractor : IExtractor
{
    private readonly IntroductionModel _model;
    private readonly CandidateReader _candidates;
    private readonly ConcurrentBag<FeatureSet> _pool = [];
    private readonly IntroductionOptions _options;

    /// <summary>Makes the extractor.</summary>
    public IntroductionExtractor(IntroductionModel model, WordStatistics statistics, VocabularyIndex vocabulary,
        IntroductionOptions options)
    {
        _options = options;
        _model = model;
        _candidates = new CandidateReader(vocabulary, statistics);
    }

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("introductions", "1");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Abbreviations | AnnotationLayers.Mentions;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Introductions;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        if (!_pool.TryTake(out var features)) features = new FeatureSet();
        var mentions = annotations.Mentions;
        var definitions = CandidateReader.Definitions(annotations.Abbreviations);
        foreach (var candidate in CandidateReader.Read(document, mentions, annotations.Abbreviations))
        {
            features.Clear();
            _candidates.Describe(document, mentions, definitions, candidate, features);
            if (_model.LogOdds(features.Items) < _options.LeastLogOdds) continue;
            foreach (var index in candidate.Mentions) mentions[index] = mentions[index] with { Role = PaperRole.Introduces };
        }

        _pool.Add(features);
    }
}
