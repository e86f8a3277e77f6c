using PaperGraph.Extraction.Tagging;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>The labels of annotated papers.</summary>
public static class GoldLabels
{
    /// <summary>
    /// The types of all mentions in ordinal order; where each of them is a <see cref="ConceptType"/>, all of those in their own order, so that
    /// the model can build a graph.
    /// </summary>
    /// <exception cref="ArgumentException">There are no mentions, or mentions of more than <see cref="LabelSet.MostTypes"/> types.</exception>
    public static LabelSet Of(IEnumerable<GoldPaper> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var types = papers.SelectMany(paper => paper.Mentions).Select(mention => mention.Type).ToHashSet(StringComparer.Ordinal);
        if (types.Count is 0 or > LabelSet.MostTypes)
            throw new ArgumentException($"The mentions have {types.Count} types; a tagger learns 1 to {LabelSet.MostTypes}.", nameof(papers));
        var concepts = Enum.GetNames<ConceptType>();
        return new LabelSet(types.IsSubsetOf(concepts) ? [.. concepts] : [.. types.Order(StringComparer.Ordinal)]);
    }
}
