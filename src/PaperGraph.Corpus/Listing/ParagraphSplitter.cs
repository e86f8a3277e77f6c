using System.Text;

namespace PaperGraph.Corpus.Listing;

/// <summary>Makes paragraphs of lines: one each where the page was dumped a paragraph a line, several joined where the text is hard-wrapped.</summary>
internal static class ParagraphSplitter
{
    private const int WidestWrap = 130;

    public static List<Paragraph> Split(IReadOnlyList<string> lines)
    {
        var width = WrapWidth(lines);
        var paragraphs = new List<Paragraph>();
        var text = new StringBuilder();
        var (begin, afterBlank, isBlank, isGluable) = (0, true, true, false);
        var previous = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0)
            {
                isBlank = true;
                continue;
            }

            if (isBlank || !Continues(previous, line, width))
            {
                Flush();
                (begin, afterBlank) = (i + 1, isBlank);
                // Glue is believed only right after other furniture, as at the top of a page.
                if (isGluable) line = Furniture.WithoutGlued(line);
            }

            if (text.Length > 0) text.Append(' ');
            text.Append(line);
            (previous, isBlank) = (line, false);
            isGluable = Furniture.Is(line);
        }

        Flush();
        return paragraphs;

        void Flush()
        {
            if (text.Length > 0) paragraphs.Add(new Paragraph(text.ToString(), begin, afterBlank));
            text.Clear();
        }
    }

    // A writer that wraps at a width breaks a line only where the next word would not have fitted.
    private static bool Continues(string previous, string line, int width)
    {
        if (width == 0 || Furniture.Is(previous)) return false;
        var word = line.IndexOf(' ', StringComparison.Ordinal);
        return previous.Length + 1 + (word < 0 ? line.Length : word) > width - 2;
    }

    // Zero when the lines are not hard-wrapped: then some are as long as an abstract, or few are near the longest.
    private static int WrapWidth(IReadOnlyList<string> lines)
    {
        var lengths = lines.Select(static line => line.Trim().Length).Where(static length => length > 0).Order().ToArray();
        if (lengths.Length < 4) return 0;
        var width = lengths[(int)((lengths.Length - 1) * 0.98)];
        return width <= WidestWrap && lengths.Count(length => length >= width - 14) * 10 >= lengths.Length * 4 ? width : 0;
    }
}
