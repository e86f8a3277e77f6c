using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Terms;

/// <summary>
/// Reads the candidate terms of a document and says how likely each is, and of which type. Its buffers are reused from document to document by
/// one thread.
/// </summary>
internal sealed class TermRanker(TaggerModel tagger, TermModel model, WordStatistics statistics, VocabularyIndex vocabulary)
{
    // Terms that the tagger thinks less likely at all their places are not asked about: hardly one in a hundred of them would be kept.
    private const double LeastSpan = 0.15;

    private readonly TermReader _candidates = new(tagger, statistics, vocabulary);
    private readonly TermFeatures _features = new(vocabulary, statistics, model.Lexicon, model.Types, model.Bits);
    private double[] _probabilities = new double[64];

    /// <summary>The terms of the document that was read last.</summary>
    public DocumentTerms Terms { get; } = new(model.Types);

    /// <summary>A row for each term: its types, then being no term.</summary>
    public ReadOnlySpan<double> Probabilities => _probabilities.AsSpan(0, Terms.Count * (model.Types + 1));

    /// <summary>What a right term of each type is worth.</summary>
    public ReadOnlySpan<float> Worths => model.Worths;

    /// <summary>The place that stands for a term.</summary>
    public Occurrence ExampleOf(int term) => Terms.Occurrences[_features.Evidence[term].Example];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(Document document, ReadOnlySpan<Abbreviation> abbreviations)
    {
        _candidates.Read(document, abbreviations, Terms);
        var stride = model.Types + 1;
        if (_probabilities.Length < Terms.Count * stride) _probabilities = new double[Terms.Count * stride * 2];
        _features.Read(Terms, LeastSpan);
        for (var term = 0; term < Terms.Count; term++)
        {
            var row = _probabilities.AsSpan(term * stride, stride);
            if (_features.Evidence[term].Span >= LeastSpan)
            {
                model.Score(_features.Describe(Terms, term), row);
                continue;
            }

            row.Clear();
            row[^1] = 1;
        }
    }
}
