using PaperGraph.Export.Report.Charts;
using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Sections;

internal static class DistributionsSection
{
    private const int ConfidenceClasses = 20;
    private const int MostSupportClasses = 12;

    public static ReportSection? Of(ReportData data) =>
        data.Graph.PaperConcepts.IsEmpty ? null : new ReportSection("distributions", "How sure, and how often", html => Write(html, data));

    private static void Write(HtmlWriter html, ReportData data)
    {
        var graph = data.Graph;
        html.Element(
            "p",
            "Confidence is the calibrated probability that a paper is about a concept, or that its text states a relation. Support is "
                + "the number of papers.");
        html.Open("div", ("class", "columns"));
        Histogram.Write(
            html,
            "Confidence of concepts in papers",
            "Confidence",
            "Pairs",
            ByConfidence(graph.PaperConcepts.Select(static edge => edge.Confidence)));
        if (!graph.Relations.IsEmpty)
        {
            Histogram.Write(
                html,
                "Confidence of relations",
                "Confidence",
                "Relations",
                ByConfidence(graph.Relations.Select(static edge => edge.Confidence)));
        }

        Histogram.Write(html, "Support of concepts", "Papers", "Concepts", BySupport(graph.ConceptSupport));
        html.Close("div");
    }

    private static (string Class, long Count)[] ByConfidence(IEnumerable<double> values)
    {
        var counts = new long[ConfidenceClasses];
        foreach (var value in values) counts[Math.Clamp((int)Math.Ceiling(value * ConfidenceClasses) - 1, 0, ConfidenceClasses - 1)]++;
        return
        [
            .. counts.Select(static (count, i) => (
                $"{Figures.Text(Math.Round((double)i / ConfidenceClasses, 2))}–{Figures.Text(Math.Round((i + 1.0) / ConfidenceClasses, 2))}", count)),
        ];
    }

    // 1, 2, 3–4, 5–8 and so on, as most concepts are in few papers.
    private static (string Class, long Count)[] BySupport(IEnumerable<int> supports)
    {
        var counts = new long[MostSupportClasses];
        var last = 0;
        foreach (var support in supports)
        {
            var index = 0;
            while (index < MostSupportClasses - 1 && support > 1 << index) index++;
            counts[index]++;
            last = Math.Max(last, index);
        }

        return [.. counts.Take(last + 1).Select(static (count, i) => (SupportClass(i), count))];
    }

    private static string SupportClass(int index) => index switch
    {
        0 => "1",
        1 => "2",
        MostSupportClasses - 1 => $"over {Figures.Text(1 << (index - 1))}",
        _ => $"{Figures.Text((1 << (index - 1)) + 1)}–{Figures.Text(1 << index)}",
    };
}
