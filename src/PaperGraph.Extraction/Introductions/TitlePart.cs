namespace PaperGraph.Extraction.Introductions;

/// <summary>Says where a name stands in a title.</summary>
internal static class TitlePart
{
    /// <summary>In its part of the title between colons: 1 whole, 2 opens, 3 closes, 4 inside; +4 in the first part; +8 where there are
    /// several parts.</summary>
    public static ulong CoverageOf(FieldWords title, int first, int end)
    {
        var field = title.Field;
        var from = first;
        while (from > 0 && !NameFinder.IsDivider(field.TextOf(from - 1))) from--;
        var isFirst = from == 0;
        if (field.TextOf(from) is "The" or "A" or "An" or "the" or "On" or "Towards" or "Introducing" && from < first) from++;
        var opens = from == first;
        var closes = end == title.Count || NameFinder.IsDivider(field.TextOf(end));
        var segmented = false;
        for (var i = 0; i < title.Count; i++) segmented |= field.TextOf(i) is not "?" && NameFinder.IsDivider(field.TextOf(i));
        return (opens ? closes ? 1UL : 2UL : closes ? 3UL : 4UL) + (isFirst ? 4UL : 0UL) + (segmented ? 8UL : 0UL);
    }
}
