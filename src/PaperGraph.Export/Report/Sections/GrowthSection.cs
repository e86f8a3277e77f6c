using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Export.Report.Charts;
using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Sections;

internal static class GrowthSection
{
    private const int MostFrequent = 8;
    private const int MostRisen = 8;
    private const double Significance = 0.05;

    public static ReportSection? Of(ReportData data)
    {
        if (data.Graph.PaperConcepts.IsEmpty || YearSpan.Of(data.Graph) is not { } span) return null;
        return new ReportSection("growth", "Concepts by year", html => Write(html, data, span));
    }

    private static void Write(HtmlWriter html, ReportData data, YearSpan span)
    {
        var middle = span.Middle();
        var risen = Risen(data, span, middle);
        var frequent = data.Ranked.Where(concept => !risen.Contains(concept)).Take(MostFrequent).ToArray();
        var before = span.Before > 0
            ? $" {Figures.Count(span.Before, "paper is", "papers are")} from before {Figures.Text(span.First)} and not shown."
            : "";
        html.Element(
            "p",
            $"Of {Figures.Count(span.Known, "paper", "papers")} whose year is known. Bars are shares of the year's papers, so that a "
            + $"growing corpus is no growing concept; the number is the highest share.{before}");
        html.Open("div", ("class", "multiples"));
        YearBars.Write(html, "All papers", span.First, span.Papers, null);
        foreach (var concept in frequent) WriteConcept(html, data, span, concept);
        html.Close("div");
        if (risen.Length > 0)
        {
            html.Element("h3", $"More frequent from {Figures.Text(middle)} on");
            html.Element(
                "p",
                "Concepts that the later papers have more often than the earlier, beyond what chance would do (log-likelihood, 5% "
                + "after Benjamini and Hochberg's correction).");
            html.Open("div", ("class", "multiples"));
            foreach (var concept in risen) WriteConcept(html, data, span, concept);
            html.Close("div");
        }

        WriteTable(html, data, span, [.. frequent, .. risen]);
    }

    private static int[] Risen(ReportData data, YearSpan span, int middle)
    {
        var earlier = ImmutableArray.CreateBuilder<int>();
        var later = ImmutableArray.CreateBuilder<int>();
        for (var paper = 0; paper < data.Graph.Papers.Length; paper++)
        {
            if (span.IndexOf(data.Graph.Papers[paper]) is var index and >= 0) (span.First + index < middle ? earlier : later).Add(paper);
        }

        var first = GroupProfile.Of(data.Incidence, new PaperGroup("earlier", earlier.ToImmutable()));
        var second = GroupProfile.Of(data.Incidence, new PaperGroup("later", later.ToImmutable()));
        return
        [
            .. GroupComparison.Of(first, second).DistinctiveOfSecond
                .TakeWhile(static row => row.AdjustedPValue < Significance)
                .Take(MostRisen)
                .Select(static row => row.Concept),
        ];
    }

    private static void WriteConcept(HtmlWriter html, ReportData data, YearSpan span, int concept) =>
        YearBars.Write(html, Shown.Label(data.Graph.Concepts[concept]), span.First, Counts(data, span, concept), span.Papers);

    private static int[] Counts(ReportData data, YearSpan span, int concept)
    {
        var counts = new int[span.Papers.Length];
        foreach (var paper in data.Incidence.PapersOf(concept))
        {
            if (span.IndexOf(data.Graph.Papers[paper]) is var index and >= 0) counts[index]++;
        }

        return counts;
    }

    private static void WriteTable(HtmlWriter html, ReportData data, YearSpan span, int[] concepts)
    {
        html.Open("details");
        html.Element("summary", "Numbers by year");
        html.OpenScroll("Numbers by year");
        html.Open("table");
        html.Element("caption", "Papers that have the concept, by year");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "Concept", ("scope", "col"));
        for (var year = span.First; year <= span.Last; year++) html.Element("th", Figures.Text(year), ("scope", "col"), ("class", "number"));
        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        WriteRow(html, "All papers", span.Papers);
        foreach (var concept in concepts) WriteRow(html, Shown.Label(data.Graph.Concepts[concept]), Counts(data, span, concept));
        html.Close("tbody");
        html.Close("table");
        html.Close("div");
        html.Close("details");
    }

    private static void WriteRow(HtmlWriter html, string name, int[] counts)
    {
        html.Open("tr");
        html.Open("th", ("scope", "row"));
        html.Given(name);
        html.Close("th");
        foreach (var count in counts) html.Element("td", Figures.Count(count), ("class", "number"));
        html.Close("tr");
    }
}
