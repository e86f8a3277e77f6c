using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Layout;

/// <summary>
/// Force-directed layout: Jacomy, Venturini, Heymann &amp; Bastian, "ForceAtlas2", PLoS ONE 2014, with the repulsion of Barnes &amp; Hut
/// 1986. Linear attraction, repulsion by degree, strong gravity, adaptive speed.
/// </summary>
/// <remarks>
/// The same graph, options and seed give the same bits at any thread count and on any machine: every node's force is summed by one
/// thread in a fixed order over a tree that is only read, sums over all nodes are taken over fixed chunks in their order, and nothing but
/// + − × ÷ and square root is used, which IEEE 754 defines to the last bit.
/// </remarks>
public static class ForceAtlas2
{
    /// <summary>Places every node; positions are centred on their mean and of no particular scale. All are finite.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static (double[] X, double[] Y) Place(
        UndirectedGraph graph, ForceAtlas2Options options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Gravity, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Theta, nameof(options));
        var (x, y) = StartPositions.Of(graph, options.Seed);
        if (graph.NodeCount > 1)
        {
            var simulation = new ForceSimulation(graph, x, y, options);
            simulation.Run(options.Iterations ?? IterationsFor(graph), cancellation);
        }

        Centre(x);
        Centre(y);
        return (x, y);
    }

    // Work of a round is about 25 units a node for the tree and 2 an edge; the budget is about a second on two cores, of which small
    // graphs need little: after 200 rounds the parts of a small graph keep their places.
    internal static int IterationsFor(UndirectedGraph graph)
    {
        const long budget = 60_000_000;
        var round = (25L * graph.NodeCount) + (2L * graph.EdgeCount) + 1;
        return (int)Math.Clamp(budget / round, 12, 200);
    }

    internal static void Centre(double[] values)
    {
        double sum = 0;
        foreach (var value in values) sum += value;
        var mean = values.Length == 0 ? 0 : sum / values.Length;
        foreach (ref var value in values.AsSpan()) value -= mean;
    }
}
