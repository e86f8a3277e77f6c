using System.Collections.Frozen;

namespace PaperGraph.Construction.Linking;

/// <summary>Short English words that a name in capitals of the same letters must not be folded with.</summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string> Words =
        WordTable.Lines("ordinary-words.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the lower-case letters spell an ordinary word, or are a single letter.</summary>
    public static bool Contains(ReadOnlySpan<char> lowerCase) => lowerCase.Length == 1 || BySpan.Contains(lowerCase);
}
