using System.Collections.Immutable;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>The labels of annotated papers.</summary>
public static class GoldLabels
{
    private static readonly ImmutableArray<string> Concepts = [.. Enum.GetNames<ConceptType>()];

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
        return new LabelSet(types.IsSubsetOf(Concepts) ? Concepts : Sorted(types));
    }

    /// <summary>Each label once: in the order of <see cref="ConceptType"/> where all are of those, else in ordinal order.</summary>
    public static ImmutableArray<string> Sorted(IEnumerable<string> labels)
    {
        var distinct = labels.ToHashSet(StringComparer.Ordinal);
        return distinct.IsSubsetOf(Concepts) ? [.. Concepts.Where(distinct.Contains)] : [.. distinct.Order(StringComparer.Ordinal)];
    }
}
