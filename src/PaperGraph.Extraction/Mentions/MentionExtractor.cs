using System.Collections.Concurrent;
using System.Collections.Immutable;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Mentions;

/// <summary>
/// Finds typed mentions with a trained span tagger, then makes the names that abbreviations define mentions too, and finds the other places
/// where a tagged name stands. A mention's confidence is the tagger's probability for its span and type.
/// </summary>
public sealed class MentionExtractor : IExtractor
{
    private readonly TaggerModel _model;
    private readonly WordStatistics _statistics;
    private readonly VocabularyIndex _vocabulary;
    private readonly MentionOptions _options;
    private readonly ImmutableArray<ConceptType> _types;
    private readonly ConcurrentBag<Scratch> _pool = [];

    /// <summary>Makes the extractor.</summary>
    /// <exception cref="ArgumentException">The model's types are not those of <see cref="ConceptType"/>.</exception>
    public MentionExtractor(TaggerModel model, WordStatistics statistics, VocabularyIndex vocabulary, MentionOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _statistics = statistics;
        _vocabulary = vocabulary;
        _options = options;
        _types = [.. model.Labels.Types.Select(name => Enum.Parse<ConceptType>(name))];
    }

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("mentions", "1");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Abbreviations;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Mentions;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        if (!_pool.TryTake(out var scratch)) scratch = new Scratch(_model, _statistics, _vocabulary);
        scratch.Features.Fill(document, annotations.Abbreviations);
        Tag(document.Title, 0, scratch, annotations);
        Tag(document.Abstract, document.Title.Tokens.Length, scratch, annotations);
        DefinedNames.Add(annotations.Abbreviations, annotations, Id);
        scratch.Occurrences.Add(document, annotations, Id);
        _pool.Add(scratch);
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

    private sealed class Scratch(TaggerModel model, WordStatistics statistics, VocabularyIndex vocabulary)
    {
        public FeatureMatrix Features { get; } = new(vocabulary, statistics, model.Bits);

        public SequenceTagger Tagger { get; } = new(model);

        public List<TaggedSpan> Spans { get; } = [];

        public Occurrences Occurrences { get; } = new();
    }
}
