using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Charts;

// One small multiple: a bar a year.
internal static class YearBars
{
    private const double Width = 200;
    private const double Height = 88;
    private const double Top = 18;
    private const double Foot = 16;
    private const double WidestBar = 44;

    // Bars are shares of the totals, or plain counts where there are none.
    public static void Write(HtmlWriter html, string name, int firstYear, int[] counts, int[]? totals)
    {
        var values = counts.Select((count, i) => totals is null ? count : totals[i] == 0 ? 0 : (double)count / totals[i]).ToArray();
        var most = values.Max();
        var peak = Array.IndexOf(values, most);
        var figure = totals is null ? Figures.Count(counts[peak]) : Figures.Share(counts[peak], totals[peak]);
        html.Open("figure");
        html.Open("figcaption");
        html.Given(name);
        html.Text(" ");
        html.Element("small", Figures.Count(counts.Sum()));
        html.Close("figcaption");
        html.Open(
            "svg",
            ("viewBox", $"0 0 {Figures.Text(Width)} {Figures.Text(Height)}"),
            ("role", "img"),
            ("class", "chart"),
            ("aria-label", $"{name} by year: most in {Figures.Text(firstYear + peak)}, {figure}. The table has all numbers."));
        var step = Width / counts.Length;
        var bar = Math.Min(WidestBar, step - 2);
        for (var i = 0; i < counts.Length; i++)
        {
            var height = most > 0 ? (Height - Top - Foot) * values[i] / most : 0;
            html.Open(
                "rect",
                ("class", totals is null ? "column plain" : "column"),
                ("x", Figures.Place(((i + 0.5) * step) - (bar / 2))),
                ("y", Figures.Place(Height - Foot - height)),
                ("width", Figures.Place(bar)),
                ("height", Figures.Place(height)));
            var of = totals is null ? "" : $" of {Figures.Count(totals[i])} ({Figures.Share(counts[i], totals[i])})";
            html.Element("title", $"{Figures.Text(firstYear + i)}: {Figures.Count(counts[i])}{of}");
            html.Close("rect");
        }

        html.Shape("path", ("class", "rule"), ("d", $"M0 {Figures.Place(Height - Foot)}H{Figures.Text(Width)}"));
        if (most > 0)
        {
            var x = Math.Clamp((peak + 0.5) * step, 14, Width - 14);
            html.Element("text", figure, ("class", "value"), ("x", Figures.Place(x)), ("y", "12"), ("text-anchor", "middle"));
        }

        WriteYear(html, firstYear, 0.5 * step);
        WriteYear(html, firstYear + counts.Length - 1, Width - (0.5 * step));
        html.Close("svg");
        html.Close("figure");
    }

    // Under the middle of its bar, but inside.
    private static void WriteYear(HtmlWriter html, int year, double x) =>
        html.Element(
            "text",
            Figures.Text(year),
            ("class", "axis"),
            ("x", Figures.Place(Math.Clamp(x, 14, Width - 14))),
            ("y", Figures.Text(Height - 3)),
            ("text-anchor", "middle"));
}
