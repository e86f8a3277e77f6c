namespace PaperGraph.Corpus.Listing;

/// <summary>Tells a listing from other prose (a README, a licence, a log) by laying it out and looking at the entries.</summary>
internal static class ListingRecognition
{
    private const int ShortestGoodAbstract = 100;
    private const int AverageAbstract = 200;

    private static readonly string[] Markdown = ["\n# ", "\n## ", "\n```"];

    private static readonly string[] LicenceWords =
    [
        "without warrant", "warranties", "hereby granted", "copy and distribute verbatim", "redistribution and use in source", "dual-licens",
    ];

    /// <summary>Whether the sample reads as a listing.</summary>
    public static bool Recognises(string sample, bool isWhole)
    {
        if (IsOtherDocument(sample)) return false;
        var lines = sample.Split('\n').ToList();
        if (!isWhole && lines.Count > 2) lines.RemoveAt(lines.Count - 1);
        var paragraphs = ParagraphSplitter.Split(lines);
        var roles = ListingLayout.Assign(paragraphs);
        var (entries, good, abstracts, covered, total) = (0, 0, 0L, 0L, 0L);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var length = paragraphs[i].Text.Length;
            if (!Furniture.Is(paragraphs[i].Text)) total += length;
            if (roles[i] == ParagraphRole.Title) entries++;
            if (roles[i] == ParagraphRole.Abstract && length >= ShortestGoodAbstract && IsProse(paragraphs[i].Text)) good++;
            if (roles[i] is ParagraphRole.Abstract or ParagraphRole.AbstractRest) abstracts += length;
            if (roles[i] is not (ParagraphRole.Furniture or ParagraphRole.InnerFurniture)) covered += length;
        }

        // One entry alone is believed when there is nothing else: many a text has a heading and a paragraph.
        var isAlone = entries == 1 && roles.Count(static role => role is not (ParagraphRole.Furniture or ParagraphRole.InnerFurniture)) == 2;
        return (entries >= 2 || isAlone) && good * 2 >= entries && abstracts >= entries * AverageAbstract && covered * 10 >= total * 7;
    }

    // Sentences: nearly all letters and blanks, and most words in lower case. Source code, tables and triples are not.
    private static bool IsProse(string text)
    {
        var (letters, words, lowerWords) = (0, 0, 0);
        var before = ' ';
        foreach (var unit in text)
        {
            if (char.IsLetter(unit) || unit == ' ') letters++;
            if (before == ' ' && unit != ' ')
            {
                words++;
                if (char.IsLetter(unit) && !char.IsUpper(unit)) lowerWords++;
            }

            before = unit;
        }

        return letters * 100 >= text.Length * 85 && lowerWords * 10 >= words * 6 && words * 12 >= text.Length;
    }

    private static bool IsOtherDocument(string sample) =>
        Markdown.Any(mark => sample.StartsWith(mark[1..], StringComparison.Ordinal) || sample.Contains(mark, StringComparison.Ordinal))
        || LicenceWords.Any(words => sample.Contains(words, StringComparison.OrdinalIgnoreCase));
}
