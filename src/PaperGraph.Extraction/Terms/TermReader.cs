using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Terms;

/// <summary>Runs the tagger over a document and gathers the candidate terms from all that it thinks possible. For one thread.</summary>
internal sealed class TermReader(TaggerModel model, WordStatistics statistics, VocabularyIndex vocabulary)
{
    /// <summary>Least probability of a span that is looked at.</summary>
    public const double LeastProbability = 0.08;

    private readonly FeatureMatrix _features = new(vocabulary, statistics, model.Bits);
    private readonly SequenceTagger _tagger = new(model);

    /// <summary>Fills <paramref name="terms"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(Document document, ReadOnlySpan<Abbreviation> abbreviations, DocumentTerms terms)
    {
        terms.Spans.Clear();
        _features.Fill(document, abbreviations);
        _tagger.TagAll(_features, _features.Sentences, LeastProbability, terms.Spans);
        terms.Read(document, abbreviations, _features.Openings);
    }
}
