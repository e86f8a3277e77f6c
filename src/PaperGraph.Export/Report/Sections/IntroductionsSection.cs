using PaperGraph.Export.Report.Html;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

internal static class IntroductionsSection
{
    private const int MostRows = 200;

    // As the style sheet has it.
    private const int Printed = 60;
    private const int MostPapers = 3;
    private const int MostRepositories = 3;

    public static ReportSection? Of(ReportData data)
    {
        var introductions = data.Graph.PaperConcepts
            .Where(static edge => edge.Role == PaperRole.Introduces)
            .GroupBy(static edge => edge.Concept)
            .Select(static edges => edges.OrderByDescending(static edge => edge.Confidence).ThenBy(static edge => edge.Paper).ToArray())
            .OrderByDescending(edges => data.Graph.ConceptSupport[edges[0].Concept])
            .ThenByDescending(static edges => edges[0].Confidence)
            .ThenBy(static edges => edges[0].Concept)
            .ToArray();
        return introductions.Length == 0
            ? null
            : new ReportSection("introduced", "Introduced in these papers", html => Write(html, data, introductions));
    }

    private static void Write(HtmlWriter html, ReportData data, PaperConcept[][] introductions)
    {
        if (introductions.Length > Printed) html.Element("p", $"Printed: the first {Printed}.", ("class", "printed"));
        html.OpenScroll("Introduced methods and other concepts", isTall: true);
        html.Open("table", ("class", "sortable stack"));
        html.Element(
            "caption",
            (introductions.Length > MostRows ? $"{MostRows} of {Figures.Count(introductions.Length)}" : Figures.Count(introductions.Length))
            + " methods, datasets and other concepts that a paper names first, with the code it links to.");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "Name", ("scope", "col"), ("data-sort", "text"));
        html.Element("th", "Type", ("scope", "col"), ("data-sort", "text"));
        html.Element("th", "Introduced by", ("scope", "col"), ("data-sort", "text"));
        html.Element("th", "Year", ("scope", "col"), ("data-sort", "number"), ("class", "number"));
        html.Element("th", "Code", ("scope", "col"), ("data-sort", "text"));
        html.Element("th", "Papers", ("scope", "col"), ("data-sort", "number"), ("class", "number"));
        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        foreach (var edges in introductions.Take(MostRows)) WriteRow(html, data, edges);
        html.Close("tbody");
        html.Close("table");
        html.Close("div");
    }

    private static void WriteRow(HtmlWriter html, ReportData data, PaperConcept[] edges)
    {
        var concept = data.Graph.Concepts[edges[0].Concept];
        html.Open("tr");
        html.Open("th", ("scope", "row"));
        html.Given(Shown.Label(concept));
        html.Close("th");
        html.Element("td", concept.Type.ToName());
        html.Open("td", ("class", "wide"));
        WriteCut(html, edges, MostPapers, edge =>
        {
            var paper = data.Graph.Papers[edge.Paper];
            html.Link(PaperLinks.LandingPage(paper), Shown.Title(paper));
        });
        html.Close("td");
        var year = edges.Min(edge => NodeYears.Of(data.Graph.Papers[edge.Paper]));
        if (year is { } known) html.Element("td", Figures.Text(known), ("class", "number"), ("data-label", "Year "));
        else html.Element("td", "", ("class", "number"));
        html.Open("td");
        Repository[] repositories = [.. edges.Take(MostPapers).SelectMany(edge => data.RepositoriesOf(edge.Paper)).Distinct()];
        WriteCut(html, repositories, MostRepositories, repository =>
            html.Link(repository.Url,
                Shown.Name($"{(repository.Owner.Length > 0 ? repository.Owner : repository.Host)}/{repository.Name}")));
        html.Close("td");
        html.Element("td", Figures.Count(data.Graph.ConceptSupport[edges[0].Concept]), ("class", "number"), ("data-label", "Papers "));
        html.Close("tr");
    }

    private static void WriteCut<T>(HtmlWriter html, T[] items, int most, Action<T> write)
    {
        for (var i = 0; i < items.Length && i < most; i++)
        {
            if (i > 0) html.Void("br");
            write(items[i]);
        }

        if (items.Length > most) html.Element("small", $" and {Figures.Count(items.Length - most)} more");
    }
}
