using PaperGraph.Export.Report.Charts.Map;
using PaperGraph.Export.Report.Html;
using PaperGraph.Export.Rows;

namespace PaperGraph.Export.Report.Sections;

internal static class MapSection
{
    private const int MostCommunities = 12;
    private const int LeastMembers = 3;
    private const int NamesOfCommunity = 3;
    private const int MostNeighbours = 5;
    private const int LongestNeighbour = 40;

    public static ReportSection? Of(ReportData data) =>
        data.Context.Concepts.Network.EdgeCount == 0
            ? null
            : new ReportSection("map", "Concepts that appear together", html => Write(html, data));

    private static void Write(HtmlWriter html, ReportData data)
    {
        var map = ConceptMap.Of(data);
        var colors = new MapColors(data.Context.Concepts);
        var network = data.Context.Concepts.Network;
        var shown = map.Nodes.Count == network.NodeCount
            ? $"The {Figures.Count(network.NodeCount, "concept", "concepts")}"
            : $"The {Figures.Count(map.Nodes.Count)} concepts in the most papers, of the {Figures.Count(network.NodeCount)}";
        html.Element(
            "p",
            $"{shown} of concepts.gexf and their closest ties. {network.Description} Size: number of papers. Colour: communities of "
                + "concepts that appear together more than with others.");
        html.Open("div", ("class", "map"));
        WriteTools(html, map);
        html.Open("div", ("class", "frame"));
        MapDrawing.Write(html, map, data.Graph, colors);
        html.Close("div");
        html.Element("p", "", ("id", "map-told"), ("aria-live", "polite"));
        html.Open("p", ("id", "map-help"));
        html.Text("Point at a concept to see its neighbours.");
        html.Open("span", ("data-scripted", ""), ("hidden", ""));
        html.Text(" Zoom with the buttons, by pinching, or with the wheel after a click or with Ctrl; drag to move. With the "
            + "keyboard: Tab to a concept, arrows to the next one in that direction, + and − to zoom, 0 for the whole map.");
        html.Close("span");
        html.Close("p");
        WriteLegend(html, map, data, colors);
        html.Close("div");
        WriteTable(html, map, data);
    }

    private static void WriteTools(HtmlWriter html, ConceptMap map)
    {
        html.Open("div", ("class", "tools"), ("data-scripted", ""), ("hidden", ""));
        html.Element("label", "Find on the map", ("for", "find"));
        html.Void("input", ("type", "search"), ("id", "find"), ("list", "find-names"), ("autocomplete", "off"));
        html.Open("datalist", ("id", "find-names"));
        foreach (var name in map.Nodes.Select(static node => node.Label).Order(StringComparer.Ordinal))
            html.Void("option", ("value", name));
        html.Close("datalist");
        html.Open("span", ("class", "zoom"), ("role", "group"), ("aria-label", "Zoom"));
        html.Element("button", "−", ("type", "button"), ("data-zoom", "out"), ("aria-label", "Zoom out"));
        html.Element("button", "+", ("type", "button"), ("data-zoom", "in"), ("aria-label", "Zoom in"));
        html.Element("button", "Whole map", ("type", "button"), ("data-zoom", "all"));
        html.Close("span");
        html.Close("div");
    }

    private static void WriteLegend(HtmlWriter html, ConceptMap map, ReportData data, MapColors colors)
    {
        var communities = map.Nodes.GroupBy(static node => node.Community)
            .Select(static nodes => nodes.ToArray())
            .Where(static nodes => nodes.Length >= LeastMembers)
            .OrderByDescending(static nodes => nodes.Length)
            .ThenBy(static nodes => nodes[0].Community)
            .ToArray();
        if (communities.Length == 0) return;
        html.Element("h3", "Communities, by their top concepts");
        html.Open("ul", ("class", "legend"));
        foreach (var nodes in communities.Take(MostCommunities))
        {
            html.Open("li", ("data-c", Figures.Text(nodes[0].Community)));
            html.Open("svg", ("viewBox", "0 0 12 12"), ("width", "12"), ("height", "12"), ("aria-hidden", "true"), ("class", "swatch"));
            var color = colors.ClassOf(nodes[0], data.Graph.Concepts[nodes[0].Concept].Type.ToName());
            html.Shape("circle", ("class", color), ("cx", "6"), ("cy", "6"), ("r", "5.5"));
            html.Close("svg");
            html.Open("span");
            html.Given(string.Join(", ", nodes.Take(NamesOfCommunity).Select(static node => node.Label)));
            html.Text(" ");
            html.Element("small", Figures.Count(nodes.Length));
            html.Close("span");
            html.Close("li");
        }

        html.Close("ul");
        if (communities.Length > MostCommunities)
            html.Element("p", $"And {Figures.Count(communities.Length - MostCommunities)} smaller ones; distant ones share a colour.");
    }

    private static void WriteTable(HtmlWriter html, ConceptMap map, ReportData data)
    {
        var neighbours = new List<(int Node, int Papers)>[map.Nodes.Count];
        for (var i = 0; i < neighbours.Length; i++) neighbours[i] = [];
        foreach (var edge in map.Edges)
        {
            neighbours[edge.First].Add((edge.Second, edge.Papers));
            neighbours[edge.Second].Add((edge.First, edge.Papers));
        }

        html.Open("details");
        html.Element("summary", "The map as a table");
        html.OpenScroll("The map as a table", isTall: true);
        html.Open("table");
        html.Element("caption", "Concepts with the closest of those that appear together with them, and the number of papers that "
            + "have both");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "Concept", ("scope", "col"));
        html.Element("th", "Type", ("scope", "col"));
        html.Element("th", "Papers", ("scope", "col"), ("class", "number"));
        html.Element("th", "Community", ("scope", "col"), ("class", "number"));
        html.Element("th", "Together with", ("scope", "col"));
        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        for (var i = 0; i < map.Nodes.Count; i++)
        {
            var node = map.Nodes[i];
            html.Open("tr");
            html.Open("th", ("scope", "row"));
            html.Given(node.Label);
            html.Close("th");
            html.Element("td", data.Graph.Concepts[node.Concept].Type.ToName());
            html.Element("td", Figures.Count(node.Papers), ("class", "number"));
            html.Element("td", Figures.Text(node.Community + 1), ("class", "number"));
            html.Open("td", ("class", "wide"));
            html.Given(string.Join(", ", neighbours[i].Take(MostNeighbours).Select(Describe)));
            html.Close("td");
            html.Close("tr");
        }

        html.Close("tbody");
        html.Close("table");
        html.Close("div");
        html.Close("details");

        string Describe((int Node, int Papers) other) =>
            $"{Shown.Cut(map.Nodes[other.Node].Label, LongestNeighbour)} ({Figures.Count(other.Papers)})";
    }
}
