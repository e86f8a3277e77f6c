using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Charts;

// Counts in classes side by side, with their numbers as a table under it.
internal static class Histogram
{
    private const double Width = 340;
    private const double Height = 170;
    private const double Top = 22;
    private const double Foot = 24;

    public static void Write(HtmlWriter html, string title, string classHead, string countHead, IReadOnlyList<(string Class, long Count)> classes)
    {
        var most = Math.Max(1, classes.Max(static bin => bin.Count));
        var all = classes.Sum(static bin => bin.Count);
        var fullest = classes.First(bin => bin.Count == most || most == 1).Class;
        html.Open("figure");
        html.Element("figcaption", title);
        html.Open(
            "svg",
            ("viewBox", $"0 0 {Figures.Text(Width)} {Figures.Text(Height)}"),
            ("role", "img"),
            ("class", "chart"),
            ("aria-label", $"{title}: {Figures.Count(all)} in all, most ({Figures.Count(most)}) at {fullest}. The table has all numbers."));
        var step = Width / classes.Count;
        var room = Height - Foot - Top;
        for (var i = 0; i < classes.Count; i++)
        {
            var height = room * classes[i].Count / most;
            html.Open(
                "rect",
                ("class", "column"),
                ("x", Figures.Place((i * step) + 1)),
                ("y", Figures.Place(Height - Foot - height)),
                ("width", Figures.Place(step - 2)),
                ("height", Figures.Place(height)));
            html.Element("title", $"{classes[i].Class}: {Figures.Count(classes[i].Count)}");
            html.Close("rect");
            if (classes[i].Count == most)
                Label(html, (i + 0.5) * step, Height - Foot - height - 5, Figures.Count(most), Anchor(i, classes.Count), "value");
            if (i == 0 || i == classes.Count - 1 || (classes.Count <= 8 && step > 8 * classes[i].Class.Length) || (classes.Count > 8 && i == classes.Count / 2))
                Label(html, i == 0 ? 1 : i == classes.Count - 1 ? Width - 1 : (i + 0.5) * step, Height - 7, classes[i].Class, i == 0 ? "start" : i == classes.Count - 1 ? "end" : "middle", "axis");
        }

        html.Shape("path", ("class", "rule"), ("d", $"M0 {Figures.Place(Height - Foot)}H{Figures.Text(Width)}"));
        html.Close("svg");
        html.Open("details");
        html.Element("summary", "Numbers");
        BarTable.Write(
            html, title, classHead, countHead, classes.Select(bin => new BarRow(bin.Class, (double)bin.Count / most, Figures.Count(bin.Count))));
        html.Close("details");
        html.Close("figure");
    }

    // Words at the edge stay inside.
    private static string Anchor(int index, int count) => index == 0 ? "start" : index == count - 1 ? "end" : "middle";

    private static void Label(HtmlWriter html, double x, double y, string text, string anchor, string kind)
    {
        if (kind == "value" && anchor != "middle") x = anchor == "start" ? 1 : Width - 1;
        html.Element("text", text, ("class", kind), ("x", Figures.Place(x)), ("y", Figures.Place(y)), ("text-anchor", anchor));
    }
}
