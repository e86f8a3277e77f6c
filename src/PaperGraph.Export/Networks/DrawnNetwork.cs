using System.Collections.Immutable;
using PaperGraph.Analysis.Layout;

namespace PaperGraph.Export.Networks;

/// <summary>
/// A network with all that was computed on it. The columns go by its nodes; one that is empty was not computed and is left out of files.
/// Immutable and safe to share.
/// </summary>
public sealed record DrawnNetwork
{
    /// <summary>The nodes and edges.</summary>
    public required Network Network { get; init; }

    /// <summary>Where nodes stand and how big they are.</summary>
    public required NodeLayout Layout { get; init; }

    /// <summary>Community of each node, from 0, numbered from the largest to the smallest.</summary>
    public ImmutableArray<int> Communities { get; init; } = [];

    /// <summary>Number of distinct neighbours, whatever the direction.</summary>
    public ImmutableArray<int> Degrees { get; init; } = [];

    /// <summary>Weighted PageRank; all together make 1.</summary>
    public ImmutableArray<double> PageRanks { get; init; } = [];

    /// <summary>The largest k such that the node has k neighbours of which the same holds.</summary>
    public ImmutableArray<int> CoreNumbers { get; init; } = [];

    /// <summary>Has Analysis compute everything. The same network and options give the same result.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DrawnNetwork Of(Network network, ForceAtlas2Options options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var graph = network.ToUndirected();
        return new DrawnNetwork
        {
            Network = network,
            Layout = GraphLayout.Of(graph, options, cancellation),
            Degrees = [.. Enumerable.Range(0, graph.NodeCount).Select(graph.DegreeOf)],
        };
    }

    // By community where there are any, else by type.
    internal NodeColor ColorOf(int node, string entityType) =>
        Communities.IsEmpty ? NodeColor.OfType(entityType) : NodeColor.OfCommunity(Communities[node]);
}
