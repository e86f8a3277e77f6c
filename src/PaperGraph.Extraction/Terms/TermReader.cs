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
    public void Read(Document document, ReadOnlySpan<Abbreviation> abbreviations, DocumentTerms terms)
    {
        terms.Spans.Clear();
        _features.Fill(document, abbreviations);
        Tag(document.Title, 0, terms.Spans);
        Tag(document.Abstract, document.Title.Tokens.Length, terms.Spans);
        terms.Read(document, abbreviations);
    }

    private void Tag(DocumentField field, int offset, CandidateSpans spans)
    {
        foreach (var sentence in field.Sentences)
            _tagger.TagAll(_features, offset + sentence.First, offset + sentence.End, LeastProbability, spans);
    }
}
