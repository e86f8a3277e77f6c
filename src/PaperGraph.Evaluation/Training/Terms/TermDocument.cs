using PaperGraph.Extraction.Terms;

namespace PaperGraph.Evaluation.Training.Terms;

/// <summary>The candidate terms of a training document with their types; the number of types stands for no term.</summary>
internal sealed class TermDocument
{
    public TermDocument(DocumentTerms terms, int[] types)
    {
        (Terms, Types) = (terms, types);
        Evidence.Read(terms);
    }

    public DocumentTerms Terms { get; }

    public int[] Types { get; }

    public TermEvidenceTable Evidence { get; } = new();
}
