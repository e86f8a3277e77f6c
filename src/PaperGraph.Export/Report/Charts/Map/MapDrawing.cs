using PaperGraph.Export.Report.Html;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Charts.Map;

// The map as SVG. All can be seen without the script; it adds zoom, pan and neighbours.
internal static class MapDrawing
{
    private const int Widths = 5;

    public static void Write(HtmlWriter html, ConceptMap map, KnowledgeGraph graph, MapColors colors)
    {
        html.Open(
            "svg",
            ("id", "concept-map"),
            ("viewBox", $"0 0 {Figures.Text(ConceptMap.Width)} {Figures.Text(map.Height)}"),
            ("role", "group"),
            ("aria-label", $"Map of {Figures.Count(map.Nodes.Count)} concepts; the table under it says the same"),
            ("aria-describedby", "map-help"));
        html.Open("g", ("id", "map-edges"), ("aria-hidden", "true"));
        foreach (var edge in map.Edges) WriteEdge(html, map, edge, graph, colors);
        html.Close("g");
        html.Open("g", ("id", "map-nodes"));

        // Small ones last, so that no large one covers them.
        for (var i = 0; i < map.Nodes.Count; i++) WriteNode(html, map.Nodes[i], i, graph, colors);
        html.Close("g");
        html.Open("g", ("id", "map-names"), ("aria-hidden", "true"));
        foreach (var node in map.Nodes) WriteName(html, node);
        html.Close("g");
        html.Close("svg");
    }

    private static void WriteEdge(HtmlWriter html, ConceptMap map, MapEdge edge, KnowledgeGraph graph, MapColors colors)
    {
        var (first, second) = (map.Nodes[edge.First], map.Nodes[edge.Second]);
        var width = Math.Clamp((int)Math.Ceiling(edge.Closeness * Widths), 1, Widths);
        var color = first.Community == second.Community ? colors.ClassOf(first, graph.Concepts[first.Concept].Type.ToName()) : "rest";
        html.Shape(
            "path",
            ("class", $"w{Figures.Text(width)} {color}"),
            ("d", $"M{Figures.Place(first.X)} {Figures.Place(first.Y)}L{Figures.Place(second.X)} {Figures.Place(second.Y)}"),
            ("data-a", Figures.Text(edge.First)),
            ("data-b", Figures.Text(edge.Second)),
            ("data-n", Figures.Text(edge.Papers)));
    }

    private static void WriteNode(HtmlWriter html, MapNode node, int index, KnowledgeGraph graph, MapColors colors)
    {
        var type = graph.Concepts[node.Concept].Type.ToName();
        html.Open(
            "g",
            ("class", colors.ClassOf(node, type)),
            ("transform", Translation(node)),
            ("tabindex", "-1"),
            ("role", "img"),
            ("data-i", Figures.Text(index)),
            ("data-c", Figures.Text(node.Community)));
        html.Element("title", $"{node.Label}: {type}, {Figures.Count(node.Papers, "paper", "papers")}");
        html.Shape("circle", ("r", Figures.Place(node.Radius)));
        html.Close("g");
    }

    private static void WriteName(HtmlWriter html, MapNode node)
    {
        var (x, y, anchor) = Anchor(node);
        html.Element(
            "text",
            Shown.Cut(node.Label, MapLabels.LongestLabel),
            ("transform", Translation(node)),
            ("x", Figures.Place(x)),
            ("y", Figures.Place(y)),
            ("text-anchor", anchor),
            ("data-q", double.IsFinite(node.LabelFrom) ? Figures.Text(node.LabelFrom) : "99"),
            ("data-side", node.Side.ToString()[..1]));
    }

    private static string Translation(MapNode node) => $"translate({Figures.Place(node.X)} {Figures.Place(node.Y)})";

    // The base line is a third of the letters' height under their middle.
    private static (double X, double Y, string? Anchor) Anchor(MapNode node)
    {
        var away = node.Radius + MapLabels.Gap;
        return node.Side switch
        {
            LabelSide.Right => (away, 4, null),
            LabelSide.Left => (-away, 4, "end"),
            LabelSide.Below => (0, away + 8, "middle"),
            _ => (0, -away, "middle"),
        };
    }
}
