namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The graph that patterns are matched against; GRAPH with a variable changes it from one named graph to the next.</summary>
internal sealed class GraphScope(GraphIndex graph)
{
    public GraphIndex Graph { get; private set; } = graph;

    /// <summary>Goes up with each change, so that who remembers places in the graph knows when to forget them.</summary>
    public int Version { get; private set; }

    public void Enter(GraphIndex other)
    {
        if (ReferenceEquals(Graph, other)) return;
        Graph = other;
        Version++;
    }
}
