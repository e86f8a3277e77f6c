using PaperGraph.Analysis.Overlap;
using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Charts;

// Groups beside each other as a table whose cells are coloured: the numbers are the text, the colour only helps.
internal static class HeatMap
{
    private const int Shades = 6;

    public static void Write(HtmlWriter html, GroupOverlap overlap, string group)
    {
        var count = overlap.Groups.Length;
        var pairs = new GroupPair[count, count];
        double most = 0;
        foreach (var pair in overlap.Pairs)
        {
            pairs[pair.First, pair.Second] = pairs[pair.Second, pair.First] = pair;
            most = Math.Max(most, pair[OverlapMeasure.Jaccard]);
        }

        html.OpenScroll("Concepts in common, in pairs");
        html.Open("table", ("class", "heat"));
        html.Element("caption", "Concepts in common, in pairs");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", group, ("scope", "col"));
        html.Element("th", "Papers", ("scope", "col"), ("class", "number"));
        for (var i = 0; i < count; i++)
        {
            var name = Shown.Path(overlap.Groups[i].Group.Name);
            html.Element("th", Figures.Text(i + 1), ("scope", "col"), ("title", name), ("aria-label", name));
        }

        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        for (var row = 0; row < count; row++)
        {
            html.Open("tr");
            html.Open("th", ("scope", "row"));
            html.Element("b", Figures.Text(row + 1));
            html.Text(" ");
            html.Given(Shown.Path(overlap.Groups[row].Group.Name));
            html.Close("th");
            html.Element("td", Figures.Count(overlap.Groups[row].Group.Papers.Length), ("class", "number"));
            for (var column = 0; column < count; column++)
            {
                if (row == column) html.Element("td", Figures.Count(overlap.Groups[row].Concepts.Length), ("class", "self"));
                else WriteCell(html, pairs[row, column], row < column, most);
            }

            html.Close("tr");
        }

        html.Close("tbody");
        html.Close("table");
        html.Close("div");
    }

    private static void WriteCell(HtmlWriter html, GroupPair pair, bool isAbove, double most)
    {
        // By the root, so that one pair that is nearly the same leaves shades for the rest.
        var shade = most > 0 ? (int)Math.Ceiling(Shades * Math.Sqrt(pair[OverlapMeasure.Jaccard] / most)) : 0;
        var counts = pair.Counts;
        html.Element(
            "td",
            isAbove ? Figures.Share(counts.Together, counts.First + counts.Second - counts.Together) : Figures.Count(counts.Together),
            ("class", "h" + Figures.Text(Math.Clamp(shade, 0, Shades))),
            ("title", $"{Figures.Count(counts.Together)} shared; {Figures.Count(pair.SharedPapers, "paper", "papers")} in both"));
    }
}
