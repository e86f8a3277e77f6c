using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Export.Networks;

/// <summary>
/// The part of a <see cref="KnowledgeGraph"/> that network files hold, as plain nodes and edges. All writers of networks read the same one,
/// so that they cannot disagree. Frozen: safe to share between threads. Takes 16 bytes an edge, 4 a node.
/// </summary>
/// <remarks>
/// Nodes keep the order of <see cref="NodeOrder"/>, edges that of the graph: paper to concept, paper to repository, concept to concept. Of
/// two concepts or papers that have something in common, the earlier is the source.
/// </remarks>
public sealed class Network
{
    private readonly int[] _nodes;
    private readonly NetworkEdge[] _edges;

    internal Network(
        KnowledgeGraph graph, NetworkProjection projection, string description, int[] nodes, NetworkEdge[] edges, PaperLink[] links)
    {
        (Graph, Projection, Description) = (graph, projection, description);
        (_nodes, _edges, RepositoryLinks) = (nodes, edges, links);
    }

    /// <summary>What nodes and edges are.</summary>
    public NetworkProjection Projection { get; }

    /// <summary>What is in it and what was left out, in a sentence or two of English.</summary>
    public string Description { get; }

    /// <summary>Whether edges lead from source to target; else the order of their ends means nothing.</summary>
    public bool IsDirected => Projection == NetworkProjection.Graph;

    /// <summary>Number of nodes.</summary>
    public int NodeCount => _nodes.Length;

    /// <summary>Number of edges.</summary>
    public int EdgeCount => _edges.Length;

    internal KnowledgeGraph Graph { get; }

    // By NodeOrder, ascending.
    internal ReadOnlySpan<int> Nodes => _nodes;

    internal ReadOnlySpan<NetworkEdge> Edges => _edges;

    // By paper, then repository.
    internal PaperLink[] RepositoryLinks { get; }

    /// <summary>Takes from <paramref name="graph"/> what <paramref name="options"/> ask for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The least support is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Network Of(KnowledgeGraph graph, NetworkOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        if (options.MinSupport is { } support) ArgumentOutOfRangeException.ThrowIfLessThan(support, 1, nameof(options));
        return options.Projection switch
        {
            NetworkProjection.Graph => GraphSelection.Of(graph, options),
            NetworkProjection.Concepts => CommonSelection.OfConcepts(graph, options, cancellation),
            NetworkProjection.Papers => CommonSelection.OfPapers(graph, options, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Projection, "No such projection."),
        };
    }

    /// <summary>The same nodes in the same order, edges without direction and parallel ones joined, for analysis and layout.</summary>
    public UndirectedGraph ToUndirected()
    {
        var edges = new WeightedEdge[_edges.Length];
        for (var i = 0; i < edges.Length; i++) edges[i] = new WeightedEdge(_edges[i].Source, _edges[i].Target, WeightOf(_edges[i]));
        return UndirectedGraph.FromEdges(_nodes.Length, edges);
    }

    internal double WeightOf(NetworkEdge edge) => edge.Kind switch
    {
        EdgeKind.PaperConcept => EdgeWeight.Of(Graph.PaperConcepts[edge.Item]),
        EdgeKind.Relation => EdgeWeight.Of(Graph.Relations[edge.Item]),
        EdgeKind.RepositoryLink => LinksOf(edge).Length,
        _ => edge.Item,
    };

    // The links of one paper to one repository.
    internal ReadOnlySpan<PaperLink> LinksOf(NetworkEdge edge)
    {
        var rest = RepositoryLinks.AsSpan(edge.Item);
        var count = 1;
        while (count < rest.Length && rest[count].Paper == rest[0].Paper && rest[count].Repository == rest[0].Repository) count++;
        return rest[..count];
    }
}
