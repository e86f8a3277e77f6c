namespace PaperGraph.Construction.Linking;

/// <summary>
/// Tells whether two long forms of one short form mean the same. Never used to compare anything but long forms of the same short form, whose
/// letters they share already.
/// </summary>
internal static class LongFormVariants
{
    private const int ShortestTypo = 6;
    private const int ShortestCut = 10;

    /// <summary>
    /// Words of one among those of the other ("structural similarity index"), a word in capitals that is short for words of the other
    /// ("explainable AI"), one cut off ("language-image pre"), or one letter wrong in a long word.
    /// </summary>
    public static bool Agree(string x, string y)
    {
        var (first, second) = (LongFormStem.Words(x), LongFormStem.Words(y));
        if (first.Length > second.Length) (first, second) = (second, first);
        return (first.Length > 1 && IsAmong(first, second))
            || IsCut(string.Concat(first), string.Concat(second))
            || DiffersByTypo(first, second)
            || Matches(first, second)
            || Matches(second, first);
    }

    private static bool IsAmong(string[] fewer, string[] more)
    {
        var at = 0;
        foreach (var word in fewer)
        {
            while (at < more.Length && !string.Equals(more[at], word, StringComparison.OrdinalIgnoreCase)) at++;
            if (at++ >= more.Length) return false;
        }

        return true;
    }

    private static bool IsCut(string x, string y) =>
        Math.Min(x.Length, y.Length) >= ShortestCut
        && (x.StartsWith(y, StringComparison.OrdinalIgnoreCase) || y.StartsWith(x, StringComparison.OrdinalIgnoreCase));

    private static bool DiffersByTypo(string[] x, string[] y)
    {
        if (x.Length != y.Length) return false;
        var typos = 0;
        for (var i = 0; i < x.Length; i++)
        {
            if (string.Equals(x[i], y[i], StringComparison.OrdinalIgnoreCase)) continue;
            if (x[i].Length < ShortestTypo || !OneEdit.Apart(x[i], y[i], firstPlace: 2) || ++typos > 1) return false;
        }

        return true;
    }

    /// <summary>Whether all words are matched by equal words or, if in capitals, by words that begin with their letters.</summary>
    private static bool Matches(ReadOnlySpan<string> words, ReadOnlySpan<string> others)
    {
        if (words.IsEmpty || others.IsEmpty) return words.IsEmpty && others.IsEmpty;
        if (string.Equals(words[0], others[0], StringComparison.OrdinalIgnoreCase)) return Matches(words[1..], others[1..]);
        var capitals = words[0].TrimEnd('s');
        if (capitals.Length < 2 || capitals.Length > others.Length || !LetterCase.IsAllCapitals(capitals)) return false;
        for (var i = 0; i < capitals.Length; i++)
        {
            if (char.ToUpperInvariant(others[i][0]) != capitals[i]) return false;
        }

        return Matches(words[1..], others[capitals.Length..]);
    }
}
