using PaperGraph.Model;

namespace PaperGraph.Export.Networks;

// Concepts tied by the papers they share, or papers by their concepts. Nodes tied to nothing are left out.
internal static class CommonSelection
{
    // What a picture can show and a browser can load.
    private const int MostConcepts = 2_000;
    private const int MostEdges = 100_000;

    // A concept in more papers than this says little about any two of them, and would tie all to all.
    private const int MostPapersOfConcept = 1_000;

    public static Network OfConcepts(KnowledgeGraph graph, NetworkOptions options)
    {
        var support = options.MinSupport ?? ConceptFilter.LeastSupport(graph, options.Types, MostConcepts);
        var counts = ConceptFilter.Of(graph, support, options.Types);
        var pairs = Pairs(graph, counts, ofConcepts: true, out var least);
        return Network(
            graph,
            NetworkProjection.Concepts,
            $"{ConceptFilter.Describe(support, options.Types)} A link weighs the number of papers that have both concepts, {AtLeast(least)}.",
            pairs,
            EdgeKind.CommonPapers,
            graph.Papers.Length);
    }

    public static Network OfPapers(KnowledgeGraph graph, NetworkOptions options)
    {
        var support = Math.Max(2, options.MinSupport ?? 2);
        var counts = ConceptFilter.Of(graph, support, options.Types);
        for (var i = 0; i < counts.Length; i++) counts[i] &= graph.ConceptSupport[i] <= MostPapersOfConcept;
        var pairs = Pairs(graph, counts, ofConcepts: false, out var least);
        return Network(
            graph,
            NetworkProjection.Papers,
            $"Papers. A link weighs the number of concepts that both have, {AtLeast(least)}. "
            + $"{ConceptFilter.Describe(support, options.Types)[..^1]} and in at most {MostPapersOfConcept} are counted.",
            pairs,
            EdgeKind.CommonConcepts,
            0);
    }

    private static Network Network(
        KnowledgeGraph graph, NetworkProjection projection, string description, List<(int A, int B, int Count)> pairs, EdgeKind kind, int firstNode)
    {
        int[] nodes = [.. pairs.SelectMany(static pair => new[] { pair.A, pair.B }).Distinct().Order()];
        var edges = pairs.ConvertAll(pair => new NetworkEdge(
            Array.BinarySearch(nodes, pair.A), Array.BinarySearch(nodes, pair.B), pair.Count, kind));
        return new Network(graph, projection, description, Array.ConvertAll(nodes, node => node + firstNode), [.. edges], []);
    }

    private static string AtLeast(int least) => $"at least {least}";

    private static List<(int A, int B, int Count)> Pairs(KnowledgeGraph graph, bool[] counts, bool ofConcepts, out int least)
    {
        var counted = new Dictionary<(int, int), int>();
        var rows = graph.PaperConcepts.Where(edge => counts[edge.Concept])
            .GroupBy(edge => ofConcepts ? edge.Paper : edge.Concept, edge => ofConcepts ? edge.Concept : edge.Paper);
        foreach (var row in rows)
        {
            int[] items = [.. row.Order()];
            for (var i = 0; i < items.Length; i++)
            {
                for (var j = i + 1; j < items.Length; j++) counted[(items[i], items[j])] = counted.GetValueOrDefault((items[i], items[j])) + 1;
            }
        }

        var heaviest = counted.Values.OrderDescending().Skip(MostEdges).FirstOrDefault();
        var floor = least = heaviest + 1;
        return [.. counted.Where(pair => pair.Value >= floor).Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value)).Order()];
    }
}
