using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Terms;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Terms;

/// <summary>Documents whose tagger's spans are given by hand.</summary>
internal static class TestTerms
{
    /// <summary>Reads a paper; spans are ranges of tokens, the title's first, each with probabilities of the types.</summary>
    public static DocumentTerms Read(Paper paper, params (int First, int End, double[] Probabilities)[] spans)
    {
        var document = Document.Of(paper);
        var annotations = new AnnotationsBuilder(paper);
        new AbbreviationExtractor().Extract(document, annotations);
        var terms = new DocumentTerms(spans.Length == 0 ? 1 : spans[0].Probabilities.Length);
        foreach (var (first, end, probabilities) in spans) terms.Spans.Add(first, end, probabilities);
        terms.Read(document, annotations.Abbreviations);
        return terms;
    }

    /// <summary>Each term as its places in the text, in the order of the text.</summary>
    public static string[] Texts(DocumentTerms terms) =>
        [.. Enumerable.Range(0, terms.Count).Select(term => string.Join(" | ", terms.OccurrencesOf(term).ToArray().Select(place =>
            terms.TextOf(terms.Occurrences[place].First, terms.Occurrences[place].End).ToString())))];
}
