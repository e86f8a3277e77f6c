using System.Collections.Immutable;
using PaperGraph.Analysis.Centrality;
using PaperGraph.Analysis.Communities;
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

    /// <summary>
    /// Has Analysis compute everything. The same network and options give the same result. In the layout, ties inside a community count four
    /// times (nine between concepts or papers), so that communities lie apart.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DrawnNetwork Of(Network network, ForceAtlas2Options options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var graph = network.ToUndirected();
        var communities = Leiden.Of(graph, new LeidenOptions { Threads = options.Threads }, cancellation).Partition.PartOf;
        return new DrawnNetwork
        {
            Network = network,
            Layout = GraphLayout.Of(CommunityTies.Strengthen(graph, communities, network.Projection), options, cancellation),
            Communities = communities,
            Degrees = Analysis.Centrality.Degrees.Of(graph),
            PageRanks = PageRank.Of(graph, new PageRankOptions { Threads = options.Threads }, cancellation),
            CoreNumbers = Analysis.Cores.CoreNumbers.Of(graph),
        };
    }
}
