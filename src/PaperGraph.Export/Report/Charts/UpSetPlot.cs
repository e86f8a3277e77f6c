using PaperGraph.Analysis.Overlap;
using PaperGraph.Export.Report.Html;
using PaperGraph.Export.Report.Sections;

namespace PaperGraph.Export.Report.Charts;

// Sets and their intersections: Lex, Gehlenborg, Strobelt, Vuillemot & Pfister, "UpSet", IEEE TVCG 2014.
internal static class UpSetPlot
{
    private const double Cell = 26;
    private const double BarWidth = 90;
    private const double Top = 130;
    private const int LongestName = 30;
    private const double LetterWidth = 6.4;
    private const double DigitWidth = 7.6;

    public static void Write(HtmlWriter html, SetIntersections sets, GroupOverlap overlap, string groups)
    {
        var nameWidth = 18 + (LetterWidth * overlap.Groups.Max(static group => Math.Min(LongestName, group.Group.Name.Length)));
        var left = nameWidth + BarWidth + 16;
        var column = Math.Max(Cell, 6 + (DigitWidth * Figures.Count(sets.Parts.Max(static part => part.Count)).Length));
        var width = left + (column * sets.Parts.Count) + 10;
        var height = Top + 14 + (Cell * overlap.Groups.Length);
        html.Open("figure");
        html.Element(
            "figcaption",
            "Concepts by exactly which " + groups + " have them"
            + (sets.All > sets.Parts.Count ? $": the {Figures.Count(sets.Parts.Count)} largest of {Figures.Count(sets.All)} combinations"
                : ""));
        html.OpenScroll("UpSet plot");
        html.Open(
            "svg",
            ("viewBox", $"0 0 {Figures.Place(width)} {Figures.Place(height)}"),
            ("width", Figures.Place(width)),
            ("height", Figures.Place(height)),
            ("role", "img"),
            ("class", "upset"),
            ("aria-label", $"UpSet plot of {Figures.Count(overlap.Groups.Length)} {groups}. The table of combinations has all numbers."));
        WriteSets(html, overlap, nameWidth, width);
        WriteParts(html, sets, overlap.Groups.Length, left, column);
        html.Close("svg");
        html.Close("div");
        WriteTable(html, sets, overlap);
        html.Close("figure");
    }

    private static void WriteSets(HtmlWriter html, GroupOverlap overlap, double nameWidth, double width)
    {
        double most = Math.Max(1, overlap.Groups.Max(static group => group.Concepts.Length));
        for (var i = 0; i < overlap.Groups.Length; i++)
        {
            var group = overlap.Groups[i];
            var y = Middle(i);
            if (i % 2 == 0)
            {
                html.Shape(
                    "rect",
                    ("class", "stripe"),
                    ("x", "0"),
                    ("y", Figures.Place(y - (Cell / 2))),
                    ("width", Figures.Place(width)),
                    ("height", Figures.Text(Cell)));
            }

            var name = group.Group.Name.Length > LongestName ? "…" + group.Group.Name[^(LongestName - 1)..] : group.Group.Name;
            Label(html, nameWidth - 8, y + 4, name, "end", "axis");
            var length = BarWidth * group.Concepts.Length / most;
            html.Open(
                "rect",
                ("class", "set"),
                ("x", Figures.Place(nameWidth)),
                ("y", Figures.Place(y - 7)),
                ("width", Figures.Place(length)),
                ("height", "14"));
            html.Element("title", $"{Shown.Path(group.Group.Name)}: {Figures.Count(group.Concepts.Length, "concept", "concepts")}");
            html.Close("rect");
            var size = Figures.Count(group.Concepts.Length);
            var inside = length > 8 * size.Length;
            Label(html, nameWidth + (inside ? length - 4 : length + 4), y + 4, size, inside ? "end" : "start", inside ? "inside" : "value");
        }
    }

    private static void WriteParts(HtmlWriter html, SetIntersections sets, int groupCount, double left, double column)
    {
        double most = Math.Max(1, sets.Parts.Max(static part => part.Count));
        for (var i = 0; i < sets.Parts.Count; i++)
        {
            var (members, count, examples) = sets.Parts[i];
            var x = left + (column * (i + 0.5));
            var height = (Top - 24) * count / most;
            html.Open("g");
            html.Element("title", $"{Figures.Count(count, "concept", "concepts")}: {string.Join(", ", examples)}");
            html.Shape(
                "rect",
                ("class", "column"),
                ("x", Figures.Place(x - 9)),
                ("y", Figures.Place(Top - height)),
                ("width", "18"),
                ("height", Figures.Place(height)));
            Label(html, x, Top - height - 5, Figures.Count(count), "middle", "value");
            var (first, last) = (int.TrailingZeroCount(members), 31 - int.LeadingZeroCount(members));
            var joint = $"M{Figures.Place(x)} {Figures.Place(Middle(first))}V{Figures.Place(Middle(last))}";
            if (first < last) html.Shape("path", ("class", "joint"), ("d", joint));
            for (var group = 0; group < groupCount; group++)
            {
                var isMember = (members >> group & 1) == 1;
                html.Shape(
                    "circle",
                    ("class", isMember ? "in" : "out"),
                    ("cx", Figures.Place(x)),
                    ("cy", Figures.Place(Middle(group))),
                    ("r", isMember ? "6" : "4"));
            }

            html.Close("g");
        }
    }

    private static void WriteTable(HtmlWriter html, SetIntersections sets, GroupOverlap overlap)
    {
        html.Open("details");
        html.Element("summary", "Table of combinations");
        html.OpenScroll("Table of combinations");
        html.Open("table");
        html.Element("caption", "Concepts that all of the named have and none of the others");
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "In exactly", ("scope", "col"));
        html.Element("th", "Concepts", ("scope", "col"), ("class", "number"));
        html.Element("th", "Such as", ("scope", "col"));
        html.Close("tr");
        html.Close("thead");
        html.Open("tbody");
        foreach (var (members, count, examples) in sets.Parts)
        {
            html.Open("tr");
            html.Open("th", ("scope", "row"));
            var isFirst = true;
            for (var group = 0; group < overlap.Groups.Length; group++)
            {
                if ((members >> group & 1) == 0) continue;
                if (!isFirst) html.Void("br");
                html.Given(Shown.Path(overlap.Groups[group].Group.Name));
                isFirst = false;
            }

            html.Close("th");
            html.Element("td", Figures.Count(count), ("class", "number"));
            html.Open("td", ("class", "wide"));
            html.Given(string.Join(", ", examples) + (count > examples.Length ? " …" : ""));
            html.Close("td");
            html.Close("tr");
        }

        html.Close("tbody");
        html.Close("table");
        html.Close("div");
        html.Close("details");
    }

    private static double Middle(int group) => Top + 14 + (Cell * (group + 0.5));

    private static void Label(HtmlWriter html, double x, double y, string text, string anchor, string kind) =>
        html.Element(
            "text",
            text,
            ("class", kind),
            ("x", Figures.Place(x)),
            ("y", Figures.Place(y)),
            ("text-anchor", anchor));
}
