using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Export.Networks;

// The graph as it is, or without the concepts that do not count and without what had edges to nothing else.
internal static class GraphSelection
{
    public static Network Of(KnowledgeGraph graph, NetworkOptions options)
    {
        var order = NodeOrder.Of(graph);
        var counts = ConceptFilter.Of(graph, options.MinSupport ?? 1, options.Types);
        var links = LinksOf(graph);
        var all = Edges(graph, order, counts, links);
        var isFiltered = counts.AsSpan().Contains(false);
        var nodes = isFiltered ? Touched(order, all, counts) : [.. Enumerable.Range(0, order.Count)];
        var edges = isFiltered ? Renumbered(all, nodes, order) : all;
        return new Network(graph, NetworkProjection.Graph, Describe(options, isFiltered), nodes, edges, links);
    }

    private static NetworkEdge[] Edges(KnowledgeGraph graph, NodeOrder order, bool[] counts, PaperLink[] links)
    {
        var edges = new List<NetworkEdge>(graph.PaperConcepts.Length + links.Length + graph.Relations.Length);
        for (var i = 0; i < graph.PaperConcepts.Length; i++)
        {
            var edge = graph.PaperConcepts[i];
            if (counts[edge.Concept]) edges.Add(new NetworkEdge(edge.Paper, order.Concept(edge.Concept), i, EdgeKind.PaperConcept));
        }

        for (var i = 0; i < links.Length; i++)
        {
            var link = links[i];
            if (i > 0 && links[i - 1].Paper == link.Paper && links[i - 1].Repository == link.Repository) continue;
            edges.Add(new NetworkEdge(link.Paper, order.Repository(link.Repository), i, EdgeKind.RepositoryLink));
        }

        for (var i = 0; i < graph.Relations.Length; i++)
        {
            var edge = graph.Relations[i];
            if (counts[edge.Head] && counts[edge.Tail])
                edges.Add(new NetworkEdge(order.Concept(edge.Head), order.Concept(edge.Tail), i, EdgeKind.Relation));
        }

        return [.. edges];
    }

    private static PaperLink[] LinksOf(KnowledgeGraph graph) =>
        [.. graph.Links.Where(static link => link.Repository >= 0).OrderBy(static link => link.Paper).ThenBy(static link => link.Repository)];

    private static int[] Touched(NodeOrder order, NetworkEdge[] edges, bool[] counts)
    {
        var stays = new bool[order.Count];
        for (var concept = 0; concept < counts.Length; concept++) stays[order.Concept(concept)] = counts[concept];
        foreach (var edge in edges) stays[edge.Source] = stays[edge.Target] = true;
        return [.. Enumerable.Range(0, order.Count).Where(node => stays[node])];
    }

    private static NetworkEdge[] Renumbered(NetworkEdge[] edges, int[] nodes, NodeOrder order)
    {
        var numbers = new int[order.Count];
        for (var i = 0; i < nodes.Length; i++) numbers[nodes[i]] = i;
        return Array.ConvertAll(edges, edge => edge with { Source = numbers[edge.Source], Target = numbers[edge.Target] });
    }

    private static string Describe(NetworkOptions options, bool isFiltered)
    {
        const string Whole = "Papers, the concepts they mention or introduce, and the repositories they link to.";
        return isFiltered
            ? $"{Whole} {ConceptFilter.Describe(options.MinSupport ?? 1, options.Types)} Papers left without any link are not shown."
            : Whole;
    }
}
