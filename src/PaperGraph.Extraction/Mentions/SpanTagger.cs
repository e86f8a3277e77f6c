using System.Collections.Concurrent;
using System.Collections.Immutable;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Mentions;

/// <summary>
/// Finds typed spans with a model of any labels, and nothing else: what the tagger says, without the rules that make a knowledge graph of
/// it. Safe to share: one serves all threads.
/// </summary>
public sealed class SpanTagger
{
    private readonly ExtractionModel _model;
    private readonly VocabularyIndex _vocabulary;
    private readonly AbbreviationExtractor _abbreviations = new();
    private readonly double _threshold;
    private readonly ConcurrentBag<Scratch> _pool = [];

    /// <summary>Makes the tagger.</summary>
    public SpanTagger(ExtractionModel model, MentionOptions options)
        : this(model, VocabularyIndex.LoadShipped(), options)
    {
    }

    internal SpanTagger(ExtractionModel model, VocabularyIndex vocabulary, MentionOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        _model = model;
        _vocabulary = vocabulary;
        _threshold = options.Threshold;
    }

    /// <summary>The labels that spans have.</summary>
    public ImmutableArray<string> Types => _model.Tagger.Labels.Types;

    /// <summary>The spans of a paper, by location; no two overlap.</summary>
    public ImmutableArray<TypedSpan> Tag(Paper paper)
    {
        var document = Document.Of(paper);
        var annotations = new AnnotationsBuilder(paper);
        _abbreviations.Extract(document, annotations);
        return Tag(document, annotations.Abbreviations);
    }

    /// <summary>The spans of a document whose abbreviations are known, by location.</summary>
    internal ImmutableArray<TypedSpan> Tag(Document document, ReadOnlySpan<Abbreviation> abbreviations)
    {
        if (!_pool.TryTake(out var scratch)) scratch = new Scratch(_model, _vocabulary);
        scratch.Features.Fill(document, abbreviations);
        scratch.Spans.Clear();
        scratch.Tagger.Tag(scratch.Features, scratch.Features.Sentences, _threshold, scratch.Spans);
        var found = ImmutableArray.CreateBuilder<TypedSpan>(scratch.Spans.Count);
        foreach (var span in scratch.Spans)
        {
            var (field, offset) = span.First < document.Title.Tokens.Length ? (document.Title, 0) : (document.Abstract, document.Title.Tokens.Length);
            found.Add(new TypedSpan(field.Locate(span.First - offset, span.End - offset), Types[span.Type], (float)span.TypeProbability));
        }

        _pool.Add(scratch);
        return found.MoveToImmutable();
    }

    private sealed class Scratch(ExtractionModel model, VocabularyIndex vocabulary)
    {
        public FeatureMatrix Features { get; } = new(vocabulary, model.Words, model.Tagger.Bits);

        public SequenceTagger Tagger { get; } = new(model.Tagger);

        public List<TaggedSpan> Spans { get; } = [];
    }
}
