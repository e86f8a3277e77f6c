using PaperGraph.Export.Report.Html;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

internal static class RejectionsSection
{
    private const int MostExamples = 5;

    public static ReportSection Of(ReportData data) => new("rejected", "Left out and repaired", html => Write(html, data.Context));

    private static void Write(HtmlWriter html, ExportContext context)
    {
        var kinds = context.Rejections.GroupBy(static diagnostic => diagnostic.Code).OrderBy(static kind => kind.Key).ToArray();
        if (kinds.Length == 0)
        {
            html.Element("p", "Nothing was wrong with the input: every record was read as it stands.");
            return;
        }

        html.OpenScroll("Left out and repaired");
        html.Open("table", ("class", "stack"));
        html.Element(
            "caption",
            $"What was wrong with the input, with the first {MostExamples} places of each kind. All that was left out is in "
                + "rejected.jsonl.");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "Fault", ("scope", "col"));
        html.Element("th", "What was done", ("scope", "col"));
        html.Element("th", "Times", ("scope", "col"), ("class", "number"));
        html.Element("th", "Where", ("scope", "col"));
        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        foreach (var kind in kinds) WriteRow(html, kind.Key, [.. kind]);
        html.Close("tbody");
        html.Close("table");
        html.Close("div");
    }

    private static void WriteRow(HtmlWriter html, DiagnosticCode code, Diagnostic[] diagnostics)
    {
        html.Open("tr");
        html.Open("th", ("scope", "row"));
        html.Text(FaultNames.Of(code) + " ");
        html.Element("small", code.ToIdentifier());
        html.Close("th");
        html.Element("td", code.IsRejection() ? "left out" : "repaired and kept");
        html.Element("td", Figures.Count(diagnostics.Length), ("class", "number"), ("data-label", "Times "));
        html.Open("td", ("class", "wide"));
        html.Open("ul");
        var first = diagnostics.OrderBy(static diagnostic => diagnostic.Place)
            .ThenBy(static diagnostic => diagnostic.Reason, StringComparer.Ordinal);
        foreach (var diagnostic in first.Take(MostExamples))
        {
            html.Open("li");
            html.Open("code");
            html.Given(Shown.Place(diagnostic.Place));
            html.Close("code");
            html.Text(" ");
            html.Given(Shown.Note(diagnostic.Reason));
            html.Close("li");
        }

        html.Close("ul");
        html.Close("td");
        html.Close("tr");
    }
}
