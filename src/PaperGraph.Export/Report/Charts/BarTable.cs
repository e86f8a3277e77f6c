using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Charts;

// Bars as a table, which is read aloud, copied and printed as one.
internal static class BarTable
{
    public static void Write(HtmlWriter html, string caption, string nameHead, string figureHead, IEnumerable<BarRow> rows)
    {
        html.Open("table", ("class", "bars"));
        html.Element("caption", caption);
        html.Open("thead");
        html.Open("tr");
        html.Element("th", nameHead, ("scope", "col"));
        html.Element("th", figureHead, ("scope", "col"), ("colspan", "2"));
        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        foreach (var row in rows) WriteRow(html, row);
        html.Close("tbody");
        html.Close("table");
    }

    private static void WriteRow(HtmlWriter html, BarRow row)
    {
        html.Open("tr");
        html.Open("th", ("scope", "row"));
        html.Given(row.Name);
        if (row.Detail is { } detail)
        {
            html.Text(" ");
            html.Open("small");
            html.Given(detail);
            html.Close("small");
        }

        html.Close("th");
        html.Open("td", ("class", "bar"), ("aria-hidden", "true"));
        html.Open("span", ("style", "width:" + Figures.Width(row.Share)));
        html.Close("span");
        html.Close("td");
        html.Element("td", row.Figure, ("class", "number"));
        html.Close("tr");
    }
}
