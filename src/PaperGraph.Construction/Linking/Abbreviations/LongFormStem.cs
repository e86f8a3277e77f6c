using System.Text;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// A coarse stem of a long form, by which definitions of one short form are taken to agree ("sparse autoencoding", "sparse autoencoder").
/// Never used to compare anything but long forms of the same short form.
/// </summary>
internal static class LongFormStem
{
    private const int ShortestStem = 4;

    private static readonly string[] Endings = ["ational", "ations", "ation", "ional", "ions", "ion", "ings", "ing", "ers", "er", "ed", "al", "es", "s", "e"];

    public static string Of(string label)
    {
        var result = new StringBuilder(label.Length);
        foreach (var range in label.AsSpan().SplitAny(' ', '-', '_', '–', '‐', '‑'))
        {
            foreach (var unit in Stem(label.AsSpan(range.Start.Value, range.End.Value - range.Start.Value))) result.Append(char.ToLowerInvariant(unit));
        }

        return result.ToString();
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return word[..^ending.Length];
        }

        return word;
    }
}
