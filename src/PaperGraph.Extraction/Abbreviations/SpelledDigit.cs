namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Words that a digit of a short form may stand for.</summary>
internal static class SpelledDigit
{
    /// <summary>Whether the word, in small letters, spells the digit: "two", "second", "to", "II" for 2.</summary>
    public static bool Is(ReadOnlySpan<char> word, char digit)
    {
        if (word.Length > 7) return false;
        ReadOnlySpan<string> spelled = digit switch
        {
            '1' => ["one", "first", "i"],
            '2' => ["two", "to", "second", "ii"],
            '3' => ["three", "third", "iii"],
            '4' => ["four", "for", "fourth", "iv"],
            '5' => ["five", "fifth", "v"],
            '6' => ["six", "sixth", "vi"],
            '7' => ["seven", "seventh", "vii"],
            '8' => ["eight", "eighth", "viii"],
            '9' => ["nine", "ninth", "ix"],
            _ => [],
        };
        foreach (var candidate in spelled)
        {
            if (word.SequenceEqual(candidate)) return true;
        }

        return false;
    }
}
