using PaperGraph.Export.Report.Charts;
using PaperGraph.Export.Report.Html;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

internal static class ConceptsSection
{
    private const int MostOfType = 100;

    // As the style sheet has it.
    private const int Printed = 20;
    private const int MostAltLabels = 3;
    private const int LongestAltLabel = 40;

    private static readonly (ConceptType Type, string Name)[] Types =
    [
        (ConceptType.Method, "Methods"), (ConceptType.Task, "Tasks"), (ConceptType.Dataset, "Datasets"), (ConceptType.Metric, "Metrics"),
        (ConceptType.Concept, "Other concepts"),
    ];

    public static ReportSection? Of(ReportData data) =>
        data.Graph.Concepts.IsEmpty ? null : new ReportSection("concepts", "Top concepts", html => Write(html, data));

    private static void Write(HtmlWriter html, ReportData data)
    {
        html.Open("div", ("class", "tools"), ("data-scripted", ""), ("hidden", ""));
        html.Element("label", "Filter by name", ("for", "filter"));
        html.Void("input", ("type", "search"), ("id", "filter"), ("autocomplete", "off"), ("aria-describedby", "filter-found"));
        html.Element("output", "", ("id", "filter-found"), ("for", "filter"));
        html.Close("div");
        html.Element("p", $"Printed: the first {Printed} of each.", ("class", "printed"));
        html.Open("div", ("class", "lists"));
        foreach (var (type, name) in Types)
        {
            var ofType = data.Ranked.Where(concept => data.Graph.Concepts[concept].Type == type).ToArray();
            if (ofType.Length > 0) WriteType(html, data.Graph, name, ofType);
        }

        html.Close("div");
    }

    private static void WriteType(HtmlWriter html, KnowledgeGraph graph, string name, int[] ranked)
    {
        html.Open("div");
        html.Open("h3");
        html.Text(name + " ");
        html.Element("small", Figures.Count(ranked.Length));
        html.Close("h3");
        html.OpenScroll(name, isTall: true);
        double most = graph.ConceptSupport[ranked[0]];
        BarTable.Write(
            html,
            ranked.Length > MostOfType ? $"The {MostOfType} in the most papers" : "By number of papers",
            "Name",
            "Papers",
            ranked.Take(MostOfType).Select(concept => new BarRow(
                Shown.Label(graph.Concepts[concept]),
                graph.ConceptSupport[concept] / most,
                Figures.Count(graph.ConceptSupport[concept]),
                Others(graph.Concepts[concept]))));
        html.Close("div");
        html.Close("div");
    }

    private static string? Others(Concept concept)
    {
        // Forms that only begin with a capital or are plurals tell a reader nothing, unless there are no others: all stand in nodes.csv.
        var others = concept.AltLabels
            .Where(label => !concept.PrefLabel.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && !label.StartsWith(concept.PrefLabel, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        if (others.Length == 0) return null;
        var rest = others.Length > MostAltLabels ? $", {Figures.Count(others.Length - MostAltLabels)} more" : "";
        return string.Join(", ", others.Take(MostAltLabels).Select(static label => Shown.Cut(label, LongestAltLabel))) + rest;
    }
}
