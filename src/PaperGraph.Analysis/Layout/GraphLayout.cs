using System.Collections.Immutable;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Analysis.Layout;

/// <summary>Lays out a graph for drawing.</summary>
public static class GraphLayout
{
    private const double MinSize = 4;
    private const double MaxSize = 100;
    private const double MaxExtent = 4900;

    // Room for a node, so that small graphs are not blown up and large ones fill what Gephi leaves unscaled.
    private const double ExtentPerRootNode = 100;

    /// <summary>
    /// Places every node of <paramref name="graph"/> by <see cref="ForceAtlas2"/>; size grows with the square root of degree.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static NodeLayout Of(KnowledgeGraph graph, ForceAtlas2Options options, CancellationToken cancellation = default) =>
        Of(GraphProjection.Of(graph), options, cancellation);

    /// <summary>
    /// Places every node of <paramref name="graph"/> by <see cref="ForceAtlas2"/>; size grows with the square root of degree.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static NodeLayout Of(UndirectedGraph graph, ForceAtlas2Options options, CancellationToken cancellation = default)
    {
        var (x, y) = ForceAtlas2.Place(graph, options, cancellation);
        var extent = Math.Min(MaxExtent, ExtentPerRootNode * Math.Sqrt(x.Length));
        var farthest = Math.Max(Farthest(x), Farthest(y));
        var scale = farthest > 0 ? extent / farthest : 1;
        return new NodeLayout(Scaled(x, scale), Scaled(y, scale), SizesOf(graph));
    }

    private static ImmutableArray<double> SizesOf(UndirectedGraph graph)
    {
        if (graph.NodeCount == 0) return [];
        var (least, most) = (int.MaxValue, 0);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            least = Math.Min(least, graph.DegreeOf(node));
            most = Math.Max(most, graph.DegreeOf(node));
        }

        var (from, to) = (Math.Sqrt(least), Math.Sqrt(most));
        var sizes = ImmutableArray.CreateBuilder<double>(graph.NodeCount);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var share = most > least ? (Math.Sqrt(graph.DegreeOf(node)) - from) / (to - from) : 0;
            sizes.Add(Math.Round(MinSize + ((MaxSize - MinSize) * share), 2));
        }

        return sizes.MoveToImmutable();
    }

    private static double Farthest(double[] values)
    {
        double farthest = 0;
        foreach (var value in values) farthest = Math.Max(farthest, Math.Abs(value));
        return farthest;
    }

    private static ImmutableArray<double> Scaled(double[] values, double scale)
    {
        var scaled = ImmutableArray.CreateBuilder<double>(values.Length);
        foreach (var value in values) scaled.Add(Math.Round(value * scale, 2));
        return scaled.MoveToImmutable();
    }
}
