using System.Text;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// A coarse stem of a long form, by which definitions of one short form are taken to agree ("sparse autoencoding", "sparse autoencoder").
/// Never used to compare anything but long forms of the same short form.
/// </summary>
internal static class LongFormStem
{
    private const int ShortestStem = 4;

    /// <summary>Heads that a short form need not have a letter for: "Segment Anything (SAM)", "Segment Anything Model (SAM)".</summary>
    private static readonly string[] GenericHeads = [" model", " network", " algorithm", " method", " framework", " system"];

    private static readonly string[] Endings = ["ational", "ations", "ation", "ional", "ions", "ion", "ings", "ing", "ers", "er", "ed", "al", "es", "s", "e"];

    public static string Of(string label)
    {
        var result = new StringBuilder(label.Length);
        foreach (var word in Words(label)) result.Append(word.ToLowerInvariant());
        return result.ToString();
    }

    /// <summary>The stems of the words, in their letter case.</summary>
    public static string[] Words(string label)
    {
        var text = WithoutGenericHead(label);
        var words = new List<string>();
        foreach (var range in text.SplitAny(' ', '-', '_', '–', '‐', '‑'))
        {
            if (Stem(text[range]) is { IsEmpty: false } stem) words.Add(stem.ToString());
        }

        return [.. words];
    }

    private static ReadOnlySpan<char> WithoutGenericHead(ReadOnlySpan<char> label)
    {
        foreach (var head in GenericHeads)
        {
            if (label.TrimEnd('s').EndsWith(head, StringComparison.OrdinalIgnoreCase)) return label[..label.LastIndexOf(head[0])];
        }

        return label;
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
