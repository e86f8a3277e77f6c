using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Links;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Terms;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Lets a model say what it can about annotated papers. Papers annotated for a graph (with phrases or introduced names) go through the
/// whole pipeline when the model knows its types; other texts get the tagger's spans as they are, with abbreviations and links. Safe to
/// share.
/// </summary>
public sealed class Predictor
{
    private readonly ExtractionPipeline? _pipeline;
    private readonly ExtractionPipeline _untyped;
    private readonly SpanTagger _tagger;
    private readonly KeyphraseExtractor? _keyphrases;
    private readonly RelationClassifier? _relations;

    /// <summary>Makes a predictor of a model.</summary>
    public Predictor(ExtractionModel model, ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        _tagger = new SpanTagger(model, options.Mentions);
        _untyped = ExtractionPipeline.Of(new LinkExtractor(), new AbbreviationExtractor(model.Abbreviations));
        if (model.Terms is not null) _keyphrases = new KeyphraseExtractor(model);
        if (model.Relations is not null) _relations = new RelationClassifier(model.Relations);
        if (model.TagsConcepts) _pipeline = ExtractionPipeline.Create(model, options);
    }

    /// <summary>The labels of the spans it predicts.</summary>
    public ImmutableArray<string> Types => _tagger.Types;

    /// <summary>What the model says about the paper.</summary>
    public Prediction Predict(GoldPaper gold)
    {
        ArgumentNullException.ThrowIfNull(gold);
        if (_pipeline is not null && (gold.Layers & (GoldLayers.Phrases | GoldLayers.Introduces)) != GoldLayers.None)
            return Prediction.Of(_pipeline.Annotate(gold.Paper));
        var spans = _tagger.Tag(gold.Paper);
        return new Prediction
        {
            Annotations = _untyped.Annotate(gold.Paper),
            Spans = spans,
            Keyphrases = _keyphrases is null ? Ranked(gold.Paper, spans) : Ranked(gold.Paper, _keyphrases),
            Relations = _relations?.Classify(gold.Paper, spans)
                .Select(relation => new TypedRelation(relation.Head, relation.Type, relation.Tail)).ToImmutableArray(),
        };
    }

    private static ImmutableArray<string> Ranked(Paper paper, KeyphraseExtractor keyphrases) =>
        [.. keyphrases.Rank(paper).Select(term => paper.Text(term.Location).ToString())];

    // The surest spans first; equals in the order of the text.
    private static ImmutableArray<string> Ranked(Paper paper, ImmutableArray<TypedSpan> spans) =>
        [.. spans.OrderByDescending(span => span.Confidence).ThenBy(span => span.Location).Select(span => paper.Text(span.Location).ToString())];
}
