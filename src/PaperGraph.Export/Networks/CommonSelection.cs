using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Export.Networks;

// Concepts tied by the papers they share, or papers by their concepts. Nodes tied to nothing are left out.
internal static class CommonSelection
{
    // What a picture can show and a browser can load.
    private const int MostConcepts = 2_000;
    private const int MostEdges = 100_000;
    private const int NearestPapers = 20;
    private const int LeastConcepts = 2;

    public static Network OfConcepts(KnowledgeGraph graph, NetworkOptions options, CancellationToken cancellation)
    {
        var support = options.MinSupport ?? ConceptFilter.LeastSupport(graph, options.Types, MostConcepts);
        var incidence = IncidenceOf(graph, ConceptFilter.Of(graph, support, options.Types), out var concepts);
        var projection = new ConceptProjectionOptions { MinCount = 1, Threads = options.Threads };
        var pairs = ConceptProjection.Of(incidence, projection, cancellation).Graph;
        var least = LeastWeight(pairs);
        var edges = EdgesOf(pairs, least, EdgeKind.CommonPapers);
        var description = $"{ConceptFilter.Describe(support, options.Types)} A link weighs the number of papers that have both concepts, "
            + $"at least {least}.";
        return Network(graph, NetworkProjection.Concepts, description, edges, Array.ConvertAll(concepts, NodeOrder.Of(graph).Concept));
    }

    public static Network OfPapers(KnowledgeGraph graph, NetworkOptions options, CancellationToken cancellation)
    {
        var support = options.MinSupport ?? LeastConcepts;
        var incidence = IncidenceOf(graph, ConceptFilter.Of(graph, support, options.Types), out _);
        var projection = new PaperProjectionOptions { MinShared = LeastConcepts, Nearest = NearestPapers, Threads = options.Threads };
        var edges = EdgesOf(PaperProjection.Of(incidence, projection, cancellation).Graph, 1, EdgeKind.CommonConcepts);
        var description = $"Papers, each with the {NearestPapers} that have most concepts in common with it. A link weighs the number of these, at "
            + $"least {LeastConcepts}. {ConceptFilter.Describe(support, options.Types)}";
        return Network(graph, NetworkProjection.Papers, description, edges, [.. Enumerable.Range(0, graph.Papers.Length)]);
    }

    // All papers, and of the concepts those that count, numbered anew; numbers by index are in concepts.
    private static Incidence IncidenceOf(KnowledgeGraph graph, bool[] counts, out int[] concepts)
    {
        concepts = [.. Enumerable.Range(0, counts.Length).Where(i => counts[i])];
        var numbers = new int[counts.Length];
        for (var i = 0; i < concepts.Length; i++) numbers[concepts[i]] = i;
        var occurrences = new List<Occurrence>(graph.PaperConcepts.Length);
        foreach (var edge in graph.PaperConcepts)
        {
            if (counts[edge.Concept]) occurrences.Add(new Occurrence(edge.Paper, numbers[edge.Concept], edge.MentionCount));
        }

        return Incidence.Of(graph.Papers.Length, concepts.Length, [.. occurrences]);
    }

    // The least weight from 1 up that leaves no more edges than a picture can show.
    private static int LeastWeight(UndirectedGraph pairs)
    {
        var count = pairs.EdgeCount;
        var least = 1;
        while (count > MostEdges) count = CountFrom(pairs, ++least);
        return least;
    }

    private static int CountFrom(UndirectedGraph pairs, int least)
    {
        var ends = 0;
        for (var node = 0; node < pairs.NodeCount; node++)
        {
            foreach (var weight in pairs.WeightsOf(node))
            {
                if (weight >= least) ends++;
            }
        }

        return ends / 2;
    }

    private static NetworkEdge[] EdgesOf(UndirectedGraph pairs, int least, EdgeKind kind)
    {
        var edges = new List<NetworkEdge>();
        for (var node = 0; node < pairs.NodeCount; node++)
        {
            var others = pairs.NeighboursOf(node);
            var weights = pairs.WeightsOf(node);
            for (var i = 0; i < others.Length; i++)
            {
                if (others[i] > node && weights[i] >= least) edges.Add(new NetworkEdge(node, others[i], (int)weights[i], kind));
            }
        }

        return [.. edges];
    }

    // Keeps the nodes that have an edge and numbers them anew.
    private static Network Network(KnowledgeGraph graph, NetworkProjection projection, string description, NetworkEdge[] edges, int[] nodes)
    {
        var numbers = new int[nodes.Length];
        foreach (var edge in edges) numbers[edge.Source] = numbers[edge.Target] = 1;
        var kept = new List<int>();
        for (var i = 0; i < nodes.Length; i++)
        {
            if (numbers[i] == 0) continue;
            numbers[i] = kept.Count;
            kept.Add(nodes[i]);
        }

        var renumbered = Array.ConvertAll(edges, edge => edge with { Source = numbers[edge.Source], Target = numbers[edge.Target] });
        return new Network(graph, projection, description, [.. kept], renumbered, []);
    }
}
