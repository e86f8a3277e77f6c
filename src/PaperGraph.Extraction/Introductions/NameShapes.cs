namespace PaperGraph.Extraction.Introductions;

/// <summary>Reads how words are written.</summary>
internal static class NameShapes
{
    /// <summary>The shape of a word that is not empty.</summary>
    public static NameShape Of(ReadOnlySpan<char> word)
    {
        // As most words are.
        if (!word.ContainsAnyExceptInRange('a', 'z')) return NameShape.None;
        var shape = char.IsUpper(word[0]) ? NameShape.Initial : NameShape.None;
        var capitals = 0;
        foreach (var unit in word)
        {
            if (char.IsUpper(unit)) capitals++;
            else if (char.IsDigit(unit)) shape |= NameShape.Digit;
        }

        if (capitals >= 2 && capitals >= word.Length - 1) return shape | NameShape.All;
        return capitals >= 2 || (capitals == 1 && !char.IsUpper(word[0])) ? shape | NameShape.Inner : shape;
    }
}
