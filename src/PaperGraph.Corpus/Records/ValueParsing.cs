using System.Text.RegularExpressions;

namespace PaperGraph.Corpus.Records;

/// <summary>Reads years and lists out of the forms in which people write them.</summary>
internal static partial class ValueParsing
{
    /// <summary>The first four digits that stand alone and can be a year from 1500 to 2199, or null.</summary>
    public static int? Year(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            // "2025-03-13" and "13 March 2025" have four alone; "20250313" is a date without separators.
            if (end - i is 4 or 8 && int.TryParse(text.Slice(i, 4), out var year) && year is >= 1500 and < 2200) return year;
            i = end;
        }

        return null;
    }

    /// <summary>Names as written, from "A, B and C", "A; B", or "Last, First and Last, First".</summary>
    public static IEnumerable<string> Authors(string text)
    {
        if (text.Contains(';', StringComparison.Ordinal)) return Parts(text, ';');
        var joined = And().Split(text);
        // BibTeX: every name is "Last, First".
        var isInverted = joined.Length > 1 && joined.All(static name => name.AsSpan().Count(',') == 1 && !name.StartsWith(','));
        return isInverted ? joined.Select(static name => name.Trim()) : joined.SelectMany(static name => Parts(name, ','));
    }

    /// <summary>Subject categories: by blanks when they look like arXiv's, otherwise as <see cref="Keywords"/>.</summary>
    public static IEnumerable<string> Categories(string text) =>
        ArxivCategories().IsMatch(text) ? Parts(text, ' ') : Keywords(text);

    /// <summary>Keywords, by semicolon, else bar, else comma.</summary>
    public static IEnumerable<string> Keywords(string text) =>
        Parts(text, text.Contains(';', StringComparison.Ordinal) ? ';' : text.Contains('|', StringComparison.Ordinal) ? '|' : ',');

    private static string[] Parts(string text, char separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@",?\s+(?:and|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:[a-z]+(?:-[a-z]+)?(?:\.[A-Za-z]+(?:-[a-z]+)?)?)(?: (?:[a-z]+(?:-[a-z]+)?\.[A-Za-z]+(?:-[a-z]+)?|[a-z]+-[a-z]+))*$", RegexOptions.CultureInvariant)]
    private static partial Regex ArxivCategories();
}
