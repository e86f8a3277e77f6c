namespace PaperGraph.Construction.Linking;

/// <summary>Compares words that may differ by one slip of the pen.</summary>
internal static class OneEdit
{
    /// <summary>
    /// Whether one letter more, one less, one other or two swapped make one word of the other, at or after <paramref name="firstPlace"/>.
    /// Case is ignored; equal words are not apart.
    /// </summary>
    public static bool Apart(ReadOnlySpan<char> x, ReadOnlySpan<char> y, int firstPlace)
    {
        if (x.Length > y.Length)
        {
            var longer = x;
            x = y;
            y = longer;
        }

        if (y.Length - x.Length > 1) return false;
        var at = 0;
        while (at < x.Length && Same(x[at], y[at])) at++;
        if (at < firstPlace || (at == x.Length && at == y.Length)) return false;
        if (x.Length < y.Length) return Equal(x[at..], y[(at + 1)..]);
        if (Equal(x[(at + 1)..], y[(at + 1)..])) return true;
        return at + 1 < x.Length && Same(x[at], y[at + 1]) && Same(x[at + 1], y[at]) && Equal(x[(at + 2)..], y[(at + 2)..]);
    }

    private static bool Equal(ReadOnlySpan<char> x, ReadOnlySpan<char> y) => x.Equals(y, StringComparison.OrdinalIgnoreCase);

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
