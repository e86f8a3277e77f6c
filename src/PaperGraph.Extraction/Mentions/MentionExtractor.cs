using System.Collections.Concurrent;
using System.Collections.Immutable;
using PaperGraph.Extraction.Tagging;
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

    private readonly ExtractionModel _model;
    private readonly VocabularyIndex _vocabulary;
    private readonly MentionOptions _options;
    private readonly ImmutableArray<ConceptType> _types;
    private readonly ConcurrentBag<Scratch> _pool = [];

    /// <summary>Makes the extractor.</summary>
    /// <exception cref="ArgumentException">The model's types are not those of <see cref="ConceptType"/>.</exception>
    public MentionExtractor(ExtractionModel model, VocabularyIndex vocabulary, MentionOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _vocabulary = vocabulary;
        _options = options;
        _types = [.. model.Tagger.Labels.Types.Select(name => Enum.Parse<ConceptType>(name))];
    }

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("mentions", "2");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Abbreviations;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Mentions;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        if (!_pool.TryTake(out var scratch)) scratch = new Scratch(_model, _vocabulary);
        if (scratch.Ranker is { } ranker) AddTerms(document, ranker, scratch, annotations);
        else AddSpans(document, scratch, annotations);
        _pool.Add(scratch);
    }

    private void AddTerms(Document document, TermRanker ranker, Scratch scratch, AnnotationsBuilder annotations)
    {
        ranker.Read(document, annotations.Abbreviations);
        scratch.Decoder.Choose(ranker.Terms, ranker.Probabilities, ranker.Worths, _options.TermThreshold, _options.TypeThreshold, scratch.Chosen);
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
    }

    private void AddSpans(Document document, Scratch scratch, AnnotationsBuilder annotations)
    {
        scratch.Features.Fill(document, annotations.Abbreviations);
        Tag(document.Title, 0, scratch, annotations);
        Tag(document.Abstract, document.Title.Tokens.Length, scratch, annotations);
        DefinedNames.Add(annotations.Abbreviations, annotations, Id);
        scratch.Occurrences.Add(document, annotations, Id);
    }

    private void Tag(DocumentField field, int offset, Scratch scratch, AnnotationsBuilder annotations)
    {
        scratch.Spans.Clear();
        foreach (var sentence in field.Sentences)
            scratch.Tagger.Tag(scratch.Features, offset + sentence.First, offset + sentence.End, _options.Threshold, scratch.Spans);
        foreach (var span in scratch.Spans)
        {
            annotations.Add(new Mention(
                field.Locate(span.First - offset, span.End - offset),
                _types[span.Type],
                PaperRole.Mentions,
                (float)span.TypeProbability,
                Id));
        }
    }

    private sealed class Scratch(ExtractionModel model, VocabularyIndex vocabulary)
    {
        public TermRanker? Ranker { get; } = model.Terms is null ? null : new(model.Tagger, model.Terms, model.Words, vocabulary);

        public TermDecoder Decoder { get; } = new();

        public List<int> Chosen { get; } = [];

        public FeatureMatrix Features { get; } = new(vocabulary, model.Words, model.Tagger.Bits);

        public SequenceTagger Tagger { get; } = new(model.Tagger);

        public List<TaggedSpan> Spans { get; } = [];

        public Occurrences Occurrences { get; } = new();
    }
}
