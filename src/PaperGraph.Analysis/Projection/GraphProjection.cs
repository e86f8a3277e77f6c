using System.Runtime.InteropServices;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Projection;

/// <summary>Reads a <see cref="KnowledgeGraph"/> as a plain weighted graph.</summary>
public static class GraphProjection
{
    /// <summary>
    /// Every node in <see cref="NodeOrder"/>, every edge whatever its relation or direction: paper–concept, paper–repository (weight:
    /// number of links) and concept–concept.
    /// </summary>
    public static UndirectedGraph Of(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var order = NodeOrder.Of(graph);
        var edges = new List<WeightedEdge>(graph.PaperConcepts.Length + graph.Links.Length + graph.Relations.Length);
        foreach (var edge in graph.PaperConcepts)
            edges.Add(new WeightedEdge(edge.Paper, order.Concept(edge.Concept), EdgeWeight.Of(edge)));
        foreach (var link in graph.Links)
        {
            if (link.Repository >= 0) edges.Add(new WeightedEdge(link.Paper, order.Repository(link.Repository), 1));
        }

        foreach (var edge in graph.Relations)
            edges.Add(new WeightedEdge(order.Concept(edge.Head), order.Concept(edge.Tail), EdgeWeight.Of(edge)));
        return UndirectedGraph.FromEdges(order.Count, CollectionsMarshal.AsSpan(edges));
    }
}
