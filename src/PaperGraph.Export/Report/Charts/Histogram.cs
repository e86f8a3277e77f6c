using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Charts;

// Counts in classes side by side, with their numbers as a table under it.
internal static class Histogram
{
    private const double Width = 340;
    private const double Height = 170;
    private const double Top = 22;
    private const double Foot = 24;

    // With more, only the ends and the middle of the axis are named.
    private const int MostNamed = 8;

    // A bar that counts something can be seen.
    private const double Least = 1.5;

    public static void Write(
        HtmlWriter html, string title, string classHead, string countHead, IReadOnlyList<(string Class, long Count)> classes)
    {
        var most = Math.Max(1, classes.Max(static bin => bin.Count));
        html.Open("figure");
        html.Element("figcaption", title);
        WriteBars(html, title, classes, most);
        html.Open("details");
        html.Element("summary", "Numbers");
        BarTable.Write(
            html,
            title,
            classHead,
            countHead,
            classes.Select(bin => new BarRow(bin.Class, (double)bin.Count / most, Figures.Count(bin.Count))));
        html.Close("details");
        html.Close("figure");
    }

    private static void WriteBars(HtmlWriter html, string title, IReadOnlyList<(string Class, long Count)> classes, long most)
    {
        var fullest = classes.MaxBy(static bin => bin.Count).Class;
        html.Open(
            "svg",
            ("viewBox", $"0 0 {Figures.Text(Width)} {Figures.Text(Height)}"),
            ("role", "img"),
            ("class", "chart"),
            ("aria-label", $"{title}: {Figures.Count(classes.Sum(static bin => bin.Count))} in all, most at {fullest}. The table has "
                + "all numbers."));
        var step = Width / classes.Count;
        for (var i = 0; i < classes.Count; i++)
        {
            var (name, count) = classes[i];
            var height = count == 0 ? 0 : Math.Max(Least, (Height - Foot - Top) * count / most);
            html.Open(
                "rect",
                ("class", "column"),
                ("x", Figures.Place((i * step) + 1)),
                ("y", Figures.Place(Height - Foot - height)),
                ("width", Figures.Place(step - 2)),
                ("height", Figures.Place(height)));
            html.Element("title", $"{name}: {Figures.Count(count)}");
            html.Close("rect");
            if (count == most || classes.Count <= MostNamed)
                Label(html, (i + 0.5) * step, Height - Foot - height - 5, Figures.Count(count), "value");
            if (classes.Count <= MostNamed) Label(html, (i + 0.5) * step, Height - 7, name, "axis");
        }

        if (classes.Count > MostNamed)
        {
            Label(html, 0, Height - 7, classes[0].Class.Split('–')[0], "axis");
            Label(html, step * (classes.Count / 2), Height - 7, classes[classes.Count / 2].Class.Split('–')[0], "axis");
            Label(html, Width, Height - 7, classes[^1].Class.Split('–')[^1], "axis");
        }

        html.Shape("path", ("class", "rule"), ("d", $"M0 {Figures.Place(Height - Foot)}H{Figures.Text(Width)}"));
        html.Close("svg");
    }

    // Around its place, but inside at the ends.
    private static void Label(HtmlWriter html, double x, double y, string text, string kind)
    {
        var anchor = x < 12 ? "start" : x > Width - 12 ? "end" : "middle";
        html.Element("text", text, ("class", kind), ("x", Figures.Place(x)), ("y", Figures.Place(y)), ("text-anchor", anchor));
    }
}
