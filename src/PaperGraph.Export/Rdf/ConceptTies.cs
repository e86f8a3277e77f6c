using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Model;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// The pairs of concepts of overlap.csv as RDF has them: each a node with its measures, and those above a threshold skos:related too.
/// </summary>
internal sealed class ConceptTies
{
    /// <summary>Fewest papers that related concepts have together.</summary>
    public const long LeastPapers = 3;

    /// <summary>Least NPMI of related concepts.</summary>
    public const double LeastNpmi = 0.3;

    /// <summary>Greatest adjusted p-value of related concepts.</summary>
    public const double MostPValue = 0.05;

    private ConceptTies(ImmutableArray<ConceptPair> pairs, IEnumerable<ConceptPair> related)
    {
        Pairs = pairs;
        Related = related.SelectMany(pair => new[] { (Of: pair.First, To: pair.Second), (Of: pair.Second, To: pair.First) })
            .ToLookup(tie => tie.Of, tie => tie.To);
    }

    /// <summary>By the first concept's index, then the second's.</summary>
    public ImmutableArray<ConceptPair> Pairs { get; }

    /// <summary>
    /// Which concepts are related to one, by index; both ways. None is above or below it by steps of skos:broader, which SKOS forbids (S27).
    /// </summary>
    public ILookup<int, int> Related { get; }

    /// <summary>Takes the pairs of a graph, in any order.</summary>
    public static ConceptTies Of(KnowledgeGraph graph, ImmutableArray<ConceptPair> pairs)
    {
        var broader = new BroaderConcepts(graph);
        return new ConceptTies(
            [.. pairs.OrderBy(pair => pair.First).ThenBy(pair => pair.Second)],
            pairs.Where(pair => IsStrong(pair) && !broader.IsAbove(pair.First, pair.Second) && !broader.IsAbove(pair.Second, pair.First)));
    }

    /// <summary>
    /// What a part of the graph has of them: the pairs of which it has both concepts, with the measures that they have on the whole.
    /// </summary>
    public ConceptTies Within(KnowledgeGraph whole, KnowledgeGraph part)
    {
        if (whole == part) return this;
        var indices = new Dictionary<Concept, int>(ReferenceEqualityComparer.Instance);
        for (var concept = 0; concept < part.Concepts.Length; concept++) indices.Add(part.Concepts[concept], concept);
        var (kept, related) = (ImmutableArray.CreateBuilder<ConceptPair>(), new List<ConceptPair>());
        foreach (var pair in Pairs)
        {
            if (!indices.TryGetValue(whole.Concepts[pair.First], out var first)) continue;
            if (!indices.TryGetValue(whole.Concepts[pair.Second], out var second)) continue;
            kept.Add(pair with { First = first, Second = second });
            if (Related[pair.First].Contains(pair.Second)) related.Add(kept[^1]);
        }

        return new ConceptTies(kept.ToImmutable(), related);
    }

    // By the values as they are written, so that whoever reads them comes to the same.
    private static bool IsStrong(in ConceptPair pair) =>
        pair.Counts.Together >= LeastPapers
        && MeasureRounding.Value(pair[OverlapMeasure.Npmi]) >= LeastNpmi
        && MeasureRounding.PValue(pair.AdjustedPValue) <= MostPValue;
}
