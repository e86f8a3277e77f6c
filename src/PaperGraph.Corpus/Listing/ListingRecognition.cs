namespace PaperGraph.Corpus.Listing;

/// <summary>Tells a listing from other prose (a README, a licence, a log) by laying it out and looking at the entries.</summary>
internal static class ListingRecognition
{
    private const int ShortestGoodAbstract = 100;

    /// <summary>Whether the sample reads as a listing.</summary>
    public static bool Recognises(string sample, bool isWhole)
    {
        if (IsOtherDocument(sample)) return false;
        var lines = sample.Split('\n').ToList();
        if (!isWhole && lines.Count > 2) lines.RemoveAt(lines.Count - 1);
        var paragraphs = ParagraphSplitter.Split(lines);
        var roles = ListingLayout.Assign(paragraphs);
        var (entries, good, covered, total) = (0, 0, 0L, 0L);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var length = paragraphs[i].Text.Length;
            if (!Furniture.Is(paragraphs[i].Text)) total += length;
            if (roles[i] == ParagraphRole.Title) entries++;
            if (roles[i] == ParagraphRole.Abstract && length >= ShortestGoodAbstract) good++;
            if (roles[i] is not (ParagraphRole.Furniture or ParagraphRole.InnerFurniture)) covered += length;
        }

        // One entry alone is believed when there is nothing else: many a text has a heading and a paragraph.
        var isAlone = entries == 1 && roles.Count(static role => role is not (ParagraphRole.Furniture or ParagraphRole.InnerFurniture)) == 2;
        return (entries >= 2 || isAlone) && good * 2 >= entries && covered * 10 >= total * 7;
    }

    private static bool IsOtherDocument(string sample)
    {
        var isMarkdown = sample.StartsWith("# ", StringComparison.Ordinal)
            || sample.Contains("\n# ", StringComparison.Ordinal)
            || sample.Contains("\n## ", StringComparison.Ordinal)
            || sample.Contains("\n```", StringComparison.Ordinal);
        var isLicence = (sample.Contains("license", StringComparison.OrdinalIgnoreCase) || sample.Contains("licence", StringComparison.OrdinalIgnoreCase))
            && (sample.Contains("WARRANTIES", StringComparison.Ordinal) || sample.Contains("hereby grant", StringComparison.OrdinalIgnoreCase));
        return isMarkdown || isLicence;
    }
}
