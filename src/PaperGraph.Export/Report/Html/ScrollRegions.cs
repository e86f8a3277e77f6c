namespace PaperGraph.Export.Report.Html;

internal static class ScrollRegions
{
    // A part that scrolls by itself, so that the page need not: in reach of the keyboard and with a name. Closed as a "div".
    public static void OpenScroll(this HtmlWriter html, string label, bool isTall = false) =>
        html.Open("div", ("class", isTall ? "scroll tall" : "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", label));
}
