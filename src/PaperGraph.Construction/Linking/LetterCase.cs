namespace PaperGraph.Construction.Linking;

/// <summary>What the capitals of a label tell.</summary>
internal static class LetterCase
{
    private const int LongestFunctionWord = 3;

    /// <summary>At least two letters, none of them in lower case.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> label)
    {
        var letters = 0;
        foreach (var unit in label)
        {
            if (char.IsLower(unit)) return false;
            if (char.IsLetter(unit)) letters++;
        }

        return letters > 1;
    }

    /// <summary>Two words or more, each in capitals, and one of them too long to be an acronym.</summary>
    public static bool IsHeading(ReadOnlySpan<char> label) => label.Contains(' ') && IsAllCapitals(label) && LongestWord(label) > 4;

    /// <summary>Two words or more, at least one capitalised, and none but function words in lower case: "Stable Diffusion", "Mixture of Experts".</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> label)
    {
        var (words, capitalised) = (0, 0);
        foreach (var range in label.SplitAny(' ', '-'))
        {
            var word = label[range];
            if (word.IsEmpty) continue;
            words++;
            if (word.Length > LongestFunctionWord && char.IsLower(word[0]) && !word.ContainsAnyInRange('A', 'Z')) return false;
            if (IsCapitalised(word)) capitalised++;
        }

        return words > 1 && capitalised > 0 && char.IsUpper(label[0]);
    }

    /// <summary>A capital first and lower case from then on.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        foreach (var unit in word[1..])
        {
            if (char.IsUpper(unit) || char.IsDigit(unit)) return false;
        }

        return true;
    }

    /// <summary>Number of units of the longest run without blank or hyphen.</summary>
    public static int LongestWord(ReadOnlySpan<char> label)
    {
        var longest = 0;
        foreach (var range in label.SplitAny(' ', '-')) longest = Math.Max(longest, label[range].Length);
        return longest;
    }
}
