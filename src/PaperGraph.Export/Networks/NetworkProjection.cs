namespace PaperGraph.Export.Networks;

/// <summary>What the nodes and edges of a <see cref="Network"/> are.</summary>
public enum NetworkProjection
{
    /// <summary>Papers, concepts and repositories, with the directed edges of the graph.</summary>
    Graph,

    /// <summary>Concepts; an undirected edge for two that papers have in common.</summary>
    Concepts,

    /// <summary>Papers; an undirected edge for two that have concepts in common.</summary>
    Papers,
}
