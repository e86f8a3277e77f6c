using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Sections;

internal static class PageHeader
{
    private const int NamedInputs = 3;

    public static string Title(ExportContext context) => $"What {Figures.Count(context.Graph.Papers.Length, "paper holds", "papers hold")}";

    public static void Write(HtmlWriter html, ExportContext context, IReadOnlyList<ReportSection> sections)
    {
        html.Open("header");
        html.Open("div", ("class", "masthead"));
        html.Element("h1", Title(context));
        html.Element("button", "Dark", ("type", "button"), ("id", "theme"), ("hidden", ""));
        html.Close("div");
        WriteInputs(html, context);
        html.Open("nav", ("aria-label", "Sections"));
        html.Open("ul");
        foreach (var section in sections)
        {
            html.Open("li");
            html.Element("a", section.Heading, ("href", "#" + section.Id));
            html.Close("li");
        }

        html.Close("ul");
        html.Close("nav");
        html.Close("header");
    }

    private static void WriteInputs(HtmlWriter html, ExportContext context)
    {
        var inputs = context.Build.Inputs;
        html.Open("p", ("class", "lead"));
        html.Text("Concepts, methods, tasks, datasets, metrics and code found in titles and abstracts");
        for (var i = 0; i < inputs.Length && i < NamedInputs; i++)
        {
            html.Text(i == 0 ? " of " : i == inputs.Length - 1 ? " and " : ", ");
            html.Given(Shown.Path(inputs[i].File));
        }

        if (inputs.Length > NamedInputs) html.Text($" and {Figures.Count(inputs.Length - NamedInputs, "other file", "other files")}");
        html.Text(".");
        html.Close("p");
    }
}
