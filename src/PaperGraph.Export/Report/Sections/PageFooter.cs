using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Sections;

internal static class PageFooter
{
    public static void Write(HtmlWriter html, ExportContext context)
    {
        var build = context.Build;
        html.Open("footer");
        html.Element("p", $"Made by papergraph {build.Version}. The page loads nothing from the network. Everything it shows, with "
            + "its evidence, "
            + "is in the files beside it: nodes.csv, edges.csv, merges.tsv, graph.ttl and others.");
        html.Open("details");
        html.Element("summary", "How it was made");
        html.Open("dl");
        foreach (var option in build.Options) WriteValue(html, "Option " + option.Name, option.Value);
        foreach (var model in build.Models) WriteValue(html, "Extractor " + model.Name, "version " + model.Value);
        html.Close("dl");
        html.Close("details");
        html.Close("footer");
    }

    private static void WriteValue(HtmlWriter html, string name, string value)
    {
        html.Element("dt", name);
        html.Open("dd");
        html.Given(Shown.Note(value));
        html.Close("dd");
    }
}
