using PaperGraph.Export.Report.Html;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

internal static class MergesSection
{
    private const int MostExamples = 4;
    private const int LongestForm = 80;

    public static ReportSection? Of(ReportData data) =>
        data.Graph.Merges.IsEmpty ? null : new ReportSection("merged", "Merged and kept apart", html => Write(html, data.Graph));

    private static void Write(HtmlWriter html, KnowledgeGraph graph)
    {
        html.OpenScroll("Merged and kept apart");
        html.Open("table", ("class", "stack"));
        html.Element(
            "caption",
            $"How {Figures.Count(graph.Merges.Length, "written form", "written forms")} became concepts, with the {MostExamples} in "
                + "the most papers. "
            + "All are in merges.tsv; a thesaurus can overrule each.");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "Reason", ("scope", "col"));
        html.Element("th", "Forms", ("scope", "col"), ("class", "number"));
        html.Element("th", "Examples", ("scope", "col"));
        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        var labels = graph.Concepts.ToDictionary(static concept => concept.Id, Shown.Label, StringComparer.Ordinal);
        foreach (var reason in graph.Merges.GroupBy(static merge => merge.Reason).OrderBy(static reason => reason.Key))
            WriteRow(html, reason.Key, [.. reason], labels);
        html.Close("tbody");
        html.Close("table");
        html.Close("div");
    }

    private static void WriteRow(HtmlWriter html, MergeReason reason, Merge[] merges, Dictionary<string, string> labels)
    {
        html.Open("tr");
        html.Open("th", ("scope", "row"));
        html.Text(MergeReasonNames.Describe(reason) + " ");
        html.Element("small", reason.ToName());
        html.Close("th");
        html.Element("td", Figures.Count(merges.Length), ("class", "number"), ("data-label", "Forms "));
        html.Open("td", ("class", "wide"));
        html.Open("ul");
        foreach (var merge in merges.OrderByDescending(static merge => merge.Support).Take(MostExamples))
        {
            html.Open("li");
            html.Given(Shown.Cut(merge.Form, LongestForm));
            html.Text(" → ");
            html.Given(labels.GetValueOrDefault(merge.ConceptId) ?? Shown.Name(merge.ConceptId));
            if (merge.Evidence.Length > 0)
            {
                html.Text(" ");
                html.Open("small");
                html.Given(Shown.Note(merge.Evidence));
                html.Close("small");
            }

            html.Close("li");
        }

        html.Close("ul");
        html.Close("td");
        html.Close("tr");
    }
}
