using PaperGraph.Export.Report.Charts;
using PaperGraph.Export.Report.Html;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

internal static class ConceptsSection
{
    private const int MostOfType = 100;

    // As the style sheet has it.
    private const int Printed = 20;

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
        var others = new OtherNames(data.Graph);
        foreach (var (type, name) in Types)
        {
            var ofType = data.Ranked.Where(concept => data.Graph.Concepts[concept].Type == type).ToArray();
            if (ofType.Length > 0) WriteType(html, data.Graph, others, name, ofType);
        }

        html.Close("div");
    }

    private static void WriteType(HtmlWriter html, KnowledgeGraph graph, OtherNames others, string name, int[] ranked)
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
                others.Of(graph.Concepts[concept]))));
        html.Close("div");
        html.Close("div");
    }
}
