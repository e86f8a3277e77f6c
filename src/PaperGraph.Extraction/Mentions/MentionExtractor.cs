using System.Collections.Concurrent;
using System.Collections.Immutable;
using PaperGraph.Extraction.Terms;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Mentions;

/// <summary>
/// Finds typed mentions. With a term ranker, the tagger's candidates are decided over the whole document: all places of a term are mentions of
/// one type, whose probability is their confidence. Without one, the tagger's surest spans are mentions, then the names that abbreviations
/// define, then the other places where a tagged name stands.
/// </summary>
public sealed class MentionExtractor : IExtractor
{
    private const float LeastConfidence = 0.01f;

    // Room for introduced names that the ranker did not see.
    private const int Spare = 4;

    private readonly ExtractionModel _model;
    private readonly VocabularyIndex _vocabulary;
    private readonly MentionOptions _options;
    private readonly ImmutableArray<ConceptType> _types;
    private readonly SpanTagger _spans;
    private readonly ConcurrentBag<Scratch> _pool = [];
    private readonly ConcurrentBag<Occurrences> _occurrences = [];

    /// <summary>Makes the extractor.</summary>
    /// <exception cref="ArgumentException">The model's types are not those of <see cref="ConceptType"/>.</exception>
    public MentionExtractor(ExtractionModel model, VocabularyIndex vocabulary, MentionOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _vocabulary = vocabulary;
        _options = options;
        _spans = new SpanTagger(model, vocabulary, options);
        _types = [.. model.Tagger.Labels.Types.Select(name => Enum.Parse<ConceptType>(name))];
    }

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("mentions", "6");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Abbreviations;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Mentions;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        if (_model.Terms is null) AddSpans(document, annotations);
        else AddTerms(document, _model.Terms, annotations);
    }

    private void AddTerms(Document document, TermModel terms, AnnotationsBuilder annotations)
    {
        if (!_pool.TryTake(out var scratch)) scratch = new Scratch(_model, terms, _vocabulary);
        var ranker = scratch.Ranker;
        ranker.Read(document, annotations.Abbreviations);
        scratch.Decoder.Choose(ranker.Terms, ranker.Probabilities, ranker.Worths, _options.TermThreshold, _options.TypeThreshold, scratch.Chosen);
        annotations.Reserve(scratch.Chosen.Count + Spare);
        foreach (var place in scratch.Chosen)
        {
            var occurrence = ranker.Terms.Occurrences[place];
            var type = scratch.Decoder.TypeOf(occurrence.Term);
            var probability = ranker.Probabilities[(occurrence.Term * (_types.Length + 1)) + type];
            annotations.Add(new Mention(
                ranker.Terms.Locate(occurrence.First, occurrence.End),
                _types[type],
                PaperRole.Mentions,
                Math.Clamp((float)probability, LeastConfidence, 1),
                Id));
        }

        _pool.Add(scratch);
    }

    private void AddSpans(Document document, AnnotationsBuilder annotations)
    {
        foreach (var span in _spans.Tag(document, annotations.Abbreviations))
            annotations.Add(new Mention(span.Location, Enum.Parse<ConceptType>(span.Type), PaperRole.Mentions, span.Confidence, Id));
        DefinedNames.Add(annotations.Abbreviations, annotations, Id);
        if (!_occurrences.TryTake(out var occurrences)) occurrences = new Occurrences();
        occurrences.Add(document, annotations, Id);
        _occurrences.Add(occurrences);
    }

    private sealed class Scratch(ExtractionModel model, TermModel terms, VocabularyIndex vocabulary)
    {
        public TermRanker Ranker { get; } = new(model.Tagger, terms, model.Words, vocabulary);

        public TermDecoder Decoder { get; } = new();

        public List<int> Chosen { get; } = [];
    }
}
