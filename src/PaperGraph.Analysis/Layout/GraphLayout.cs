using System.Collections.Immutable;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Layout;

/// <summary>Lays out a graph for drawing.</summary>
public static class GraphLayout
{
    private const double MinSize = 4;
    private const double MaxSize = 100;
    private const double MaxExtent = 4600;
    private const double Border = 4990;

    // Room for a node, so that small graphs are not blown up and large ones fill what Gephi leaves unscaled.
    private const double ExtentPerRootNode = 100;

    // The most of the picture's square that discs may cover: beyond, there is no room to move them apart.
    private const double MaxCover = 0.1;
    private const int MaxExponent = 8;

    /// <summary>
    /// Places every node of <paramref name="graph"/> by <see cref="ForceAtlas2"/>, then moves apart what lies on each other; size grows with degree.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static NodeLayout Of(KnowledgeGraph graph, ForceAtlas2Options options, CancellationToken cancellation = default) =>
        Of(GraphProjection.Of(graph), options, cancellation);

    /// <summary>
    /// Places every node of <paramref name="graph"/> by <see cref="ForceAtlas2"/>, then moves apart what lies on each other; size grows with degree.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static NodeLayout Of(UndirectedGraph graph, ForceAtlas2Options options, CancellationToken cancellation = default)
    {
        var (x, y) = ForceAtlas2.Place(graph, options, cancellation);
        var extent = Math.Min(MaxExtent, ExtentPerRootNode * Math.Sqrt(x.Length));
        var sizes = SizesOf(graph, extent);
        Scale(x, y, extent);
        OverlapRemoval.Run(x, y, [.. sizes.Select(static size => size / 2)], cancellation);
        ForceAtlas2.Centre(x);
        ForceAtlas2.Centre(y);
        if (Math.Max(Farthest(x), Farthest(y)) > Border) Scale(x, y, Border);
        return new NodeLayout(Rounded(x), Rounded(y), sizes);
    }

    // By the root of degree; where that would cover too much, by a power of its share, which leaves hubs large and makes the rest smaller.
    private static ImmutableArray<double> SizesOf(UndirectedGraph graph, double extent)
    {
        if (graph.NodeCount == 0) return [];
        var (least, most) = (int.MaxValue, 0);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            least = Math.Min(least, graph.DegreeOf(node));
            most = Math.Max(most, graph.DegreeOf(node));
        }

        var (from, to) = (Math.Sqrt(least), Math.Sqrt(most));
        var shares = new double[graph.NodeCount];
        for (var node = 0; node < shares.Length; node++) shares[node] = most > least ? (Math.Sqrt(graph.DegreeOf(node)) - from) / (to - from) : 0;
        var powers = shares.AsSpan().ToArray();
        for (var exponent = 1; exponent < MaxExponent && Cover(powers) > MaxCover * 4 * extent * extent; exponent++)
        {
            for (var node = 0; node < powers.Length; node++) powers[node] *= shares[node];
        }

        return [.. powers.Select(static power => Math.Round(SizeOf(power), 2))];
    }

    private static double SizeOf(double share) => MinSize + ((MaxSize - MinSize) * share);

    private static double Cover(double[] shares)
    {
        double squares = 0;
        foreach (var share in shares) squares += SizeOf(share) * SizeOf(share);
        return squares;
    }

    private static double Farthest(double[] values)
    {
        double farthest = 0;
        foreach (var value in values) farthest = Math.Max(farthest, Math.Abs(value));
        return farthest;
    }

    private static void Scale(double[] x, double[] y, double extent)
    {
        var farthest = Math.Max(Farthest(x), Farthest(y));
        var scale = farthest > 0 ? extent / farthest : 1;
        for (var i = 0; i < x.Length; i++) (x[i], y[i]) = (x[i] * scale, y[i] * scale);
    }

    private static ImmutableArray<double> Rounded(double[] values) => [.. values.Select(static value => Math.Round(value, 2))];
}
