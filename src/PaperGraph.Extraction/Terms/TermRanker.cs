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
    private readonly TermReader _candidates = new(tagger, statistics, vocabulary);
    private readonly TermScorer _scorer = new(model, statistics, vocabulary);

    /// <summary>The terms of the document that was read last.</summary>
    public DocumentTerms Terms { get; } = new(model.Types);

    /// <summary>A row for each term: its types, then being no term.</summary>
    public ReadOnlySpan<double> Probabilities => _scorer.Probabilities;

    /// <summary>What a right term of each type is worth.</summary>
    public ReadOnlySpan<float> Worths => model.Worths;

    /// <summary>The place that stands for a term.</summary>
    public Occurrence ExampleOf(int term) => Terms.Occurrences[_scorer.Evidence[term].Example];

    public void Read(Document document, ReadOnlySpan<Abbreviation> abbreviations)
    {
        _candidates.Read(document, abbreviations, Terms);
        _scorer.Read(Terms);
    }
}
