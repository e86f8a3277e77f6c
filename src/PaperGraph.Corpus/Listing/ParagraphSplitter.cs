using System.Text;

namespace PaperGraph.Corpus.Listing;

/// <summary>Makes paragraphs of lines: one each where the page was dumped a paragraph a line, several joined where the text is hard-wrapped.</summary>
internal static class ParagraphSplitter
{
    private const int WidestWrap = 130;

    // In lines: an entry of title and abstract together, and a title.
    private const int ShortestPair = 5;
    private const int LongestTitle = 3;

    public static List<Paragraph> Split(IReadOnlyList<string> lines)
    {
        var width = WrapWidth(lines);
        var starts = width == 0 ? [] : AbstractStarts(lines, width);
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

            if (isBlank || starts.Contains(i) || !Continues(previous, line, width))
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

    // Where a blank line parts entries, but none parts title from abstract, a title that fills its lines hides where the abstract begins.
    private static HashSet<int> AbstractStarts(IReadOnlyList<string> lines, int width)
    {
        var blocks = Blocks(lines);
        var starts = new HashSet<int>();
        if (blocks.Count < 2 || blocks.Count(static block => block.End - block.Start >= ShortestPair) * 10 < blocks.Count * 8) return starts;
        foreach (var (start, end) in blocks)
        {
            var last = Math.Min(end, start + LongestTitle + 1);
            var isPlain = false;
            for (var i = start + 1; i < last; i++) isPlain |= !Continues(lines[i - 1].Trim(), lines[i].Trim(), width);
            if (isPlain || end - start < 2) continue;
            var first = start + 1;
            while (first < last && !BeginsSentence(lines[first].Trim())) first++;
            starts.Add(first < last ? first : start + 1);
        }

        return starts;
    }

    private static bool BeginsSentence(string line) => (char.IsUpper(line[0]) || char.IsDigit(line[0])) && !ParagraphFeatures.HasTitleCase(line);

    // Runs of lines that are not blank, half-open.
    private static List<(int Start, int End)> Blocks(IReadOnlyList<string> lines)
    {
        var blocks = new List<(int, int)>();
        var start = -1;
        for (var i = 0; i <= lines.Count; i++)
        {
            var isBlank = i == lines.Count || string.IsNullOrWhiteSpace(lines[i]);
            if (!isBlank && start < 0) start = i;
            if (!isBlank || start < 0) continue;
            blocks.Add((start, i));
            start = -1;
        }

        return blocks;
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
