using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Charts;

// One small multiple: a bar a year.
internal static class YearBars
{
    private const double Width = 200;
    private const double Height = 88;
    private const double Top = 18;
    private const double Foot = 16;

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
        for (var i = 0; i < counts.Length; i++)
        {
            var height = most > 0 ? (Height - Top - Foot) * values[i] / most : 0;
            html.Open(
                "rect",
                ("class", totals is null ? "column plain" : "column"),
                ("x", Figures.Place((i * step) + 1)),
                ("y", Figures.Place(Height - Foot - height)),
                ("width", Figures.Place(step - 2)),
                ("height", Figures.Place(height)));
            var of = totals is null ? "" : $" of {Figures.Count(totals[i])} ({Figures.Share(counts[i], totals[i])})";
            html.Element("title", $"{Figures.Text(firstYear + i)}: {Figures.Count(counts[i])}{of}");
            html.Close("rect");
        }

        html.Shape("path", ("class", "rule"), ("d", $"M0 {Figures.Place(Height - Foot)}H{Figures.Text(Width)}"));
        if (most > 0)
            html.Element("text", figure, ("class", "value"), ("x", Figures.Place(Math.Clamp((peak + 0.5) * step, 14, Width - 14))), ("y", "12"), ("text-anchor", "middle"));
        html.Element("text", Figures.Text(firstYear), ("class", "axis"), ("x", "1"), ("y", Figures.Text(Height - 3)));
        html.Element(
            "text", Figures.Text(firstYear + counts.Length - 1), ("class", "axis"), ("x", Figures.Text(Width - 1)), ("y", Figures.Text(Height - 3)), ("text-anchor", "end"));
        html.Close("svg");
        html.Close("figure");
    }
}
