using PaperGraph.Analysis.Overlap;
using PaperGraph.Export.Report.Charts;
using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Sections;

internal static class OverlapSection
{
    public static ReportSection? Of(ReportData data)
    {
        if (data.Graph.PaperConcepts.IsEmpty || GroupChoice.Of(data.Graph) is not { } choice) return null;
        return new ReportSection("overlap", "Overlap of " + choice.Groups, html => Write(html, data, choice));
    }

    private static void Write(HtmlWriter html, ReportData data, GroupChoice choice)
    {
        var overlap = GroupOverlap.Of(data.Incidence, choice.Chosen);
        var cut = choice.All > choice.Chosen.Length
            ? $"The {Figures.Count(choice.Chosen.Length)} {choice.Groups} with the most papers, of {Figures.Count(choice.All)}. " : "";
        html.Element(
            "p",
            $"{cut}Which concepts the papers of several {choice.Groups} have in common: "
                + $"{Figures.Count(overlap.ConceptCount, "concept", "concepts")} in all. "
            + "In the table, above the diagonal: shared concepts as a share of those of either (Jaccard); below it, their number; on "
                + "it, the concepts of each.");
        HeatMap.Write(html, overlap, choice.Group);
        UpSetPlot.Write(html, SetIntersections.Of(data, overlap), overlap, choice.Groups);
    }
}
