using System.Collections.Concurrent;
using System.Collections.Immutable;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Terms;

/// <summary>
/// Ranks the terms of a paper by how likely annotators list them: keyphrases, with a model trained on those, or the terms that a paper is most
/// about. Terms may overlap; different forms of one word are different terms. Safe to share: one serves all threads.
/// </summary>
public sealed class KeyphraseExtractor
{
    private readonly ExtractionModel _model;
    private readonly TermModel _terms;
    private readonly VocabularyIndex _vocabulary = VocabularyIndex.LoadShipped();
    private readonly AbbreviationExtractor _abbreviations = new();
    private readonly ConcurrentBag<TermRanker> _pool = [];

    /// <summary>Makes the extractor.</summary>
    /// <exception cref="ArgumentException">The model has no term ranker.</exception>
    public KeyphraseExtractor(ExtractionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _terms = model.Terms ?? throw new ArgumentException("The model was trained without document-level terms.", nameof(model));
    }

    /// <summary>All candidate terms of a paper, the likeliest first, equally likely ones in the order of the text.</summary>
    public ImmutableArray<RankedTerm> Rank(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var document = Document.Of(paper);
        var annotations = new AnnotationsBuilder(paper);
        _abbreviations.Extract(document, annotations);
        if (!_pool.TryTake(out var ranker)) ranker = new TermRanker(_model.Tagger, _terms, _model.Words, _vocabulary);
        ranker.Read(document, annotations.Abbreviations);
        var ranked = new RankedTerm[ranker.Terms.Count];
        for (var term = 0; term < ranked.Length; term++) ranked[term] = Describe(ranker, term);
        _pool.Add(ranker);
        return [.. ranked.OrderByDescending(term => term.Probability).ThenBy(term => term.Location)];
    }

    private RankedTerm Describe(TermRanker ranker, int term)
    {
        var probabilities = ranker.Probabilities.Slice(term * (_terms.Types + 1), _terms.Types + 1);
        var best = 0;
        for (var t = 1; t < _terms.Types; t++)
        {
            if (probabilities[t] > probabilities[best]) best = t;
        }

        var example = ranker.ExampleOf(term);
        return new RankedTerm(
            ranker.Terms.Locate(example.First, example.End),
            _model.Tagger.Labels.Types[best],
            (float)Math.Clamp(1 - probabilities[^1], 0, 1));
    }
}
