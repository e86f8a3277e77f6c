using PaperGraph.Model;

namespace PaperGraph.Analysis.Projection;

/// <summary>
/// Numbers the nodes of a <see cref="KnowledgeGraph"/> in one sequence: papers, then concepts, then repositories, each in the graph's own
/// order. A paper's node is its index.
/// </summary>
/// <param name="Papers">Number of papers.</param>
/// <param name="Concepts">Number of concepts.</param>
/// <param name="Repositories">Number of repositories.</param>
public readonly record struct NodeOrder(int Papers, int Concepts, int Repositories)
{
    /// <summary>The numbering of <paramref name="graph"/>.</summary>
    public static NodeOrder Of(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new NodeOrder(graph.Papers.Length, graph.Concepts.Length, graph.Repositories.Length);
    }

    /// <summary>Number of all nodes.</summary>
    public int Count => Papers + Concepts + Repositories;

    /// <summary>The node of the concept at <paramref name="index"/>.</summary>
    public int Concept(int index) => Papers + index;

    /// <summary>The node of the repository at <paramref name="index"/>.</summary>
    public int Repository(int index) => Papers + Concepts + index;
}
