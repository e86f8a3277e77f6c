using System.Globalization;
using System.Net;

namespace PaperGraph.Export.Diagrams;

/// <summary>Writes a placed diagram as SVG 1.1, in whole pixels, with the colours of the reader's screen.</summary>
internal sealed class SvgDrawing(TextWriter output)
{
    private const string Style = """
        text { font-family: "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; font-size: 12.5px; fill: #24292f }
        .paper { fill: #ffffff }
        .box { fill: #eaf2fd; stroke: #3a6ea5; stroke-width: 1.4 }
        .rule { stroke: #3a6ea5; stroke-width: .7 }
        .name { font-size: 14px; font-weight: 600 }
        .foreign { fill: #f6f8fa; stroke: #b6bec8 }
        .light { fill: #6e7781 }
        .arrow { fill: none; stroke: #57606a; stroke-width: 1.3 }
        .head { fill: #57606a }
        .sub { fill: none; stroke: #3a6ea5; stroke-width: 1.3 }
        .triangle { fill: #ffffff; stroke: #3a6ea5; stroke-width: 1.3 }
        .foreignline { fill: none; stroke: #b6bec8; stroke-width: 1.2 }
        .foreigntriangle { fill: #ffffff; stroke: #b6bec8; stroke-width: 1.2 }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 }
          .paper { fill: #0d1117 }
          .box { fill: #16263b; stroke: #6ea8e6 }
          .rule, .sub { stroke: #6ea8e6 }
          .foreign { fill: #161b22; stroke: #484f58 }
          .light { fill: #8b949e }
          .arrow { stroke: #9aa4af }
          .head { fill: #9aa4af }
          .triangle { fill: #0d1117; stroke: #6ea8e6 }
          .foreignline { stroke: #484f58 }
          .foreigntriangle { fill: #0d1117; stroke: #484f58 }
        }
        """;

    public void Draw(DiagramModel model, DiagramLayout layout)
    {
        var (width, height) = (layout.Width, layout.Height);
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">");
        Line($"<title>{Escape(model.Title)}: classes and properties</title>");
        Line($"<style>\n{Style}\n</style>");
        Line($"<rect class=\"paper\" width=\"{layout.Width}\" height=\"{layout.Height}\"/>");
        Text("name", DiagramLayout.Margin, DiagramLayout.Margin + 4, "start", model.Title);
        foreach (var arrow in model.Arrows) Arrow(arrow, layout);
        foreach (var box in layout.Boxes.Where(box => box.Class.Parent is not null)) Subclass(box, layout.Box(box.Class.Parent!));
        foreach (var box in layout.Boxes) Box(box);
        Text("light", DiagramLayout.Margin, layout.Height - DiagramLayout.Margin + 6, "start",
            "Arrows are properties; hollow triangles point to the wider class; grey boxes are classes of other vocabularies.");
        Line($"</svg>");
    }

    private void Box(DiagramBox box)
    {
        var middle = box.X + (box.Width / 2);
        if (box.ForeignHeight > 0)
        {
            var top = box.Y - DiagramBox.ForeignGap - box.ForeignHeight;
            var (left, width, height) = (middle - (box.ForeignWidth / 2), box.ForeignWidth, box.ForeignHeight);
            Line($"<rect class=\"foreign\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"4\"/>");
            for (var i = 0; i < box.Class.Foreign.Length; i++)
                Text("light", middle, top + ((i + 1) * DiagramBox.ForeignLineHeight) + 1, "middle", box.Class.Foreign[i]);
            Line($"<path class=\"foreignline\" d=\"M{middle} {box.Y}V{top + box.ForeignHeight}\"/>");
            Triangle("foreigntriangle", middle, top + box.ForeignHeight);
        }

        Line($"<rect class=\"box\" x=\"{box.X}\" y=\"{box.Y}\" width=\"{box.Width}\" height=\"{box.Height}\" rx=\"5\"/>");
        var content = DiagramBox.NameHeight + (box.Class.Attributes.Length * DiagramBox.AttributeHeight);
        var y = box.Class.Attributes.Length > 0 ? box.Y : box.Y + ((box.Height - content) / 2);
        Text("name", middle, y + 20, "middle", box.Class.Name);
        if (box.Class.Attributes.Length == 0) return;
        Line($"<path class=\"rule\" d=\"M{box.X} {y + DiagramBox.NameHeight}H{box.Right}\"/>");
        for (var i = 0; i < box.Class.Attributes.Length; i++)
            Text("", box.X + 12, y + DiagramBox.NameHeight + ((i + 1) * DiagramBox.AttributeHeight), "start", box.Class.Attributes[i]);
    }

    private void Arrow(DiagramArrow arrow, DiagramLayout layout)
    {
        var (from, to) = (layout.Box(arrow.From), layout.Box(arrow.To));
        var (y, bend) = (from.LeavesAt(arrow), layout.LabelsEnd(from));
        var first = from == to ? y + DiagramBox.LabelHeight : y - 5 - ((arrow.Labels.Length - 1) * DiagramBox.LabelHeight);
        if (from == to)
        {
            var end = y + DiagramBox.SlotHeight(arrow) - 6;
            bend = from.LoopBend;
            Line($"<path class=\"arrow\" d=\"M{from.Right} {y}H{bend}C{bend + 30} {y} {bend + 30} {end} {bend} {end}H{from.Right + 8}\"/>");
            Line($"<path class=\"head\" d=\"M{from.Right} {end}l10 -4.5v9z\"/>");
        }
        else
        {
            var path = Invariant($"M{from.Right} {y}H{bend}");
            var (x, half) = (bend, DiagramLayout.BendWidth / 2);
            foreach (var (left, right, at) in layout.Passages(arrow))
            {
                path += Invariant($"C{x + half} {y} {left - half} {at} {left} {at}H{right}");
                (x, y) = (right, at);
            }

            var arrives = layout.ArrivesAt(arrow);
            path += Invariant($"C{Math.Max(x + half, to.X - half - 60)} {y} {to.X - half} {arrives} {to.X - 8} {arrives}");
            Line($"<path class=\"arrow\" d=\"{path}\"/>");
            Line($"<path class=\"head\" d=\"M{to.X} {arrives}l-10 -4.5v9z\"/>");
        }

        for (var i = 0; i < arrow.Labels.Length; i++)
        {
            var isForeign = arrow.Labels[i].Contains(':', StringComparison.Ordinal);
            Text(isForeign ? "light" : "", from.Right + 7, first + (i * DiagramBox.LabelHeight), "start", arrow.Labels[i]);
        }
    }

    private void Subclass(DiagramBox box, DiagramBox parent)
    {
        var x = parent.X + (DiagramCluster.Indent / 2);
        Line($"<path class=\"sub\" d=\"M{box.X} {box.Middle}H{x}V{parent.Y + parent.Height}\"/>");
        Triangle("triangle", x, parent.Y + parent.Height);
    }

    /// <summary>A hollow triangle whose tip touches what is above it.</summary>
    private void Triangle(string style, int x, int y) => Line($"<path class=\"{style}\" d=\"M{x} {y}l-5.5 9h11z\"/>");

    private void Text(string style, int x, int y, string anchor, string text)
    {
        var kind = style.Length == 0 ? "" : $" class=\"{style}\"";
        var place = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        Line($"<text{kind} x=\"{x}\" y=\"{y}\"{place}>{Escape(text)}</text>");
    }

    private void Line(FormattableString line) => output.Write(Invariant(line).ReplaceLineEndings("\n") + "\n");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
