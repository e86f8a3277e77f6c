using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Terms.Stacking;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Terms;

/// <summary>
/// Says how likely each term of a document is, and of which type: first by the network, which sees what the tagger says, then by the trees, which
/// see what the network says. Its buffers are reused from document to document by one thread.
/// </summary>
internal sealed class TermScorer(TermModel model, WordStatistics statistics, VocabularyIndex vocabulary)
{
    // Terms that the tagger thinks less likely at all their places are not asked about: hardly one in a hundred of them would be kept.
    private const double LeastSpan = 0.15;

    private readonly TermFeatures _features = new(vocabulary, statistics, model.Lexicon, model.Types, model.Bits);
    private readonly StackedNumbers _numbers = new(model.Types);
    private readonly int _stride = model.Types + 1;
    private double[] _scores = [];
    private double[] _probabilities = [];
    private DocumentTerms? _terms;

    /// <summary>The evidence for the terms of the document that was read last.</summary>
    public TermEvidenceTable Evidence => _features.Evidence;

    /// <summary>A row for each term of the document that was read last: its types, then being no term.</summary>
    public ReadOnlySpan<double> Probabilities => _probabilities.AsSpan(0, (_terms?.Count ?? 0) * _stride);

    /// <summary>Reads a document's terms.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(DocumentTerms terms)
    {
        ReadNetwork(terms);
        if (!model.HasTrees) return;
        for (var term = 0; term < terms.Count; term++)
        {
            if (!IsOpen(term)) continue;
            model.Correct(RowOf(term), ScoresOf(term));
            ReadProbabilities(term);
        }
    }

    /// <summary>Reads a document's terms by the network alone.</summary>
    public void ReadNetwork(DocumentTerms terms)
    {
        _terms = terms;
        if (_scores.Length < terms.Count * _stride) (_scores, _probabilities) = (new double[terms.Count * _stride * 2], new double[terms.Count * _stride * 2]);
        _features.Read(terms, LeastSpan);
        for (var term = 0; term < terms.Count; term++)
        {
            if (IsOpen(term))
            {
                model.Score(_features.Describe(terms, term), ScoresOf(term));
                ReadProbabilities(term);
                continue;
            }

            var row = _probabilities.AsSpan(term * _stride, _stride);
            row.Clear();
            row[^1] = 1;
        }

        _numbers.Read(terms, _features.Keys(terms), Probabilities);
    }

    /// <summary>Whether a term is likely enough to be asked about.</summary>
    public bool IsOpen(int term) => Evidence[term].Span >= LeastSpan;

    /// <summary>Scores of an open term.</summary>
    public Span<double> ScoresOf(int term) => _scores.AsSpan(term * _stride, _stride);

    /// <summary>What trees know of an open term by the network's scores; valid until the next call.</summary>
    public ReadOnlySpan<byte> RowOf(int term) => _numbers.Describe(_terms!, term, Evidence, ScoresOf(term));

    private void ReadProbabilities(int term) => TermModel.ReadProbabilities(ScoresOf(term), _probabilities.AsSpan(term * _stride, _stride));
}
