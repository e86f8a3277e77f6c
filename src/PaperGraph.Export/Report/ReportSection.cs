using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report;

// A part of the page that has something to show. Content comes under the heading.
internal sealed record ReportSection(string Id, string Heading, Action<HtmlWriter> Content)
{
    public void Write(HtmlWriter html)
    {
        html.Open("section", ("id", Id), ("aria-labelledby", Id + "-heading"));
        html.Element("h2", Heading, ("id", Id + "-heading"));
        Content(html);
        html.Close("section");
    }
}
