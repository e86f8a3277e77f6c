using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Export.Networks;
using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Charts.Map;

// The part of the co-occurrence network that a page can show: the concepts in the most papers, each with those closest to it.
internal sealed class ConceptMap
{
    public const double Width = 1000;

    private const int MostNodes = 250;
    private const int MostEdges = 1_000;
    private const int EdgesOfNode = 4;
    private const double LeastRadius = 4;
    private const double MostRadius = 20;
    private const double Margin = 44;
    private const double LeastHeight = 560;
    private const double MostHeight = 760;

    private ConceptMap(MapNode[] nodes, MapEdge[] edges, double height) => (Nodes, Edges, Height) = (nodes, edges, height);

    public double Height { get; }

    // Those in the most papers first.
    public IReadOnlyList<MapNode> Nodes { get; }

    public IReadOnlyList<MapEdge> Edges { get; }

    public static ConceptMap Of(ReportData data)
    {
        var drawn = data.Context.Concepts;
        var nodes = Choose(data, drawn);
        var edges = EdgesOf(data, drawn, nodes);
        var height = Place(nodes, drawn);
        MapSpread.Apply(nodes, Width, height, Margin / 2);
        MapLabels.Place(nodes, Width, height);
        return new ConceptMap(nodes, edges, height);
    }

    private static MapNode[] Choose(ReportData data, DrawnNetwork drawn)
    {
        var graph = data.Graph;
        var order = NodeOrder.Of(graph);
        var numbers = new Dictionary<int, int>(drawn.Network.NodeCount);
        for (var node = 0; node < drawn.Network.NodeCount; node++) numbers.Add(drawn.Network.Nodes[node], node);
        return
        [
            .. data.Ranked.Where(concept => numbers.ContainsKey(order.Concept(concept))).Take(MostNodes).Select(concept =>
            {
                var node = numbers[order.Concept(concept)];
                return new MapNode
                {
                    Concept = concept,
                    Node = node,
                    Label = Shown.Label(graph.Concepts[concept]),
                    Papers = graph.ConceptSupport[concept],
                    Community = drawn.Communities.IsEmpty ? 0 : drawn.Communities[node],
                };
            }),
        ];
    }

    private static MapEdge[] EdgesOf(ReportData data, DrawnNetwork drawn, MapNode[] nodes)
    {
        var places = new Dictionary<int, int>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++) places.Add(nodes[i].Node, i);
        var all = new List<MapEdge>();
        foreach (var edge in drawn.Network.Edges)
        {
            if (!places.TryGetValue(edge.Source, out var source) || !places.TryGetValue(edge.Target, out var target)) continue;
            var (first, second) = (Math.Min(source, target), Math.Max(source, target));
            var counts = new PairCounts(edge.Item, nodes[first].Papers, nodes[second].Papers, data.Graph.Papers.Length);
            all.Add(new MapEdge(first, second, edge.Item, OverlapMeasure.Cosine.Of(counts)));
        }

        var taken = new int[nodes.Length];
        var kept = new List<MapEdge>();
        var closest = all.OrderByDescending(static edge => edge.Closeness)
            .ThenByDescending(static edge => edge.Papers)
            .ThenBy(static edge => edge.First)
            .ThenBy(static edge => edge.Second);
        foreach (var edge in closest)
        {
            if (kept.Count == MostEdges) break;
            if (taken[edge.First] >= EdgesOfNode && taken[edge.Second] >= EdgesOfNode) continue;
            taken[edge.First]++;
            taken[edge.Second]++;
            kept.Add(edge);
        }

        return [.. kept];
    }

    // The layout's positions in the box of the page, turned upside down as SVG counts downwards; the height that suits them.
    private static double Place(MapNode[] nodes, DrawnNetwork drawn)
    {
        if (nodes.Length == 0) return LeastHeight;
        var (x, y) = (drawn.Layout.X, drawn.Layout.Y);
        var (left, right) = (nodes.Min(node => x[node.Node]), nodes.Max(node => x[node.Node]));
        var (low, high) = (nodes.Min(node => y[node.Node]), nodes.Max(node => y[node.Node]));
        var ratio = right > left ? (high - low) / (right - left) : 1;
        var height = Math.Clamp(Math.Round(Width * ratio), LeastHeight, MostHeight);
        var (least, most) = (Math.Sqrt(nodes.Min(static node => node.Papers)), Math.Sqrt(nodes.Max(static node => node.Papers)));
        foreach (var node in nodes)
        {
            node.X = Margin + Scaled(x[node.Node], left, right, Width - (2 * Margin));
            node.Y = Margin + Scaled(high - y[node.Node], 0, high - low, height - (2 * Margin));
            node.Radius = LeastRadius + (most > least ? (MostRadius - LeastRadius) * (Math.Sqrt(node.Papers) - least) / (most - least) : 0);
        }

        return height;
    }

    private static double Scaled(double value, double from, double to, double room) =>
        to > from ? room * (value - from) / (to - from) : room / 2;
}
