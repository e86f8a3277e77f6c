using System.Collections.Immutable;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Networks;

// Which concepts count.
internal static class ConceptFilter
{
    // By index of the concept.
    public static bool[] Of(KnowledgeGraph graph, int minSupport, ImmutableArray<ConceptType> types)
    {
        var counts = new bool[graph.Concepts.Length];
        for (var i = 0; i < counts.Length; i++)
            counts[i] = graph.ConceptSupport[i] >= minSupport && (types.IsDefaultOrEmpty || types.Contains(graph.Concepts[i].Type));
        return counts;
    }

    // The least support from 2 up that leaves no more than so many concepts; 1 where no concept of the types is in two papers.
    public static int LeastSupport(KnowledgeGraph graph, ImmutableArray<ConceptType> types, int most)
    {
        var supports = Enumerable.Range(0, graph.Concepts.Length)
            .Where(i => graph.ConceptSupport[i] > 1 && (types.IsDefaultOrEmpty || types.Contains(graph.Concepts[i].Type)))
            .Select(i => graph.ConceptSupport[i])
            .OrderDescending()
            .ToArray();
        return supports.Length == 0 ? 1 : supports.Length <= most ? 2 : supports[most] + 1;
    }

    public static string Describe(int minSupport, ImmutableArray<ConceptType> types)
    {
        var kind = types.IsDefaultOrEmpty
            ? "Concepts"
            : $"Concepts of type {string.Join(", ", types.Order().Select(static type => type.ToName()))}";
        return $"{kind} in at least {minSupport} {(minSupport == 1 ? "paper" : "papers")}.";
    }
}
