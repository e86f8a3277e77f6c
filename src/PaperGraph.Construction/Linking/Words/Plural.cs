using System.Collections.Frozen;

namespace PaperGraph.Construction.Linking;

/// <summary>English plurals, by table and rule. Made for keys: the singular need not be a word, but no two words may share it.</summary>
internal static class Plural
{
    private const int ShortestPlural = 4;

    private static readonly (string Kind, string Form, string Singular)[] Rows = [.. WordTable.Lines("plurals.tsv").Select(Row)];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Rows.Where(row => row.Kind is "same" or "word")
            .ToFrozenDictionary(row => row.Form, row => row.Kind == "same" ? row.Form : row.Singular, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Ending, string Singular)[] Endings = Of("suffix");

    private static readonly (string Ending, string Singular)[] NameEndings = Of("name");

    /// <summary>What the lower-case word ends in as a plural, and what the singular has there. Both empty when it is no plural.</summary>
    public static (int Cut, string Add) Of(ReadOnlySpan<char> lowerCaseWord)
    {
        if (Words.TryGetValue(lowerCaseWord, out var singular)) return (lowerCaseWord.Length, singular);
        if (lowerCaseWord.Length < ShortestPlural) return (0, "");
        var last = lowerCaseWord[^1];
        if (last != 's') return (0, "");
        foreach (var (ending, replacement) in Endings)
        {
            // "ties" and "pies" are too short to come from "-y".
            if (ending == "ies" && lowerCaseWord.Length == ShortestPlural) continue;
            if (lowerCaseWord.EndsWith(ending, StringComparison.Ordinal)) return (ending.Length, replacement);
        }

        return (0, "");
    }

    /// <summary>
    /// As <see cref="Of(ReadOnlySpan{char})"/>, for a name with inner capitals or digits: only an s after a capital is a plural (GANs, GAN's),
    /// or one of a few endings that are words themselves (ResNets).
    /// </summary>
    public static (int Cut, string Add) OfName(ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || name[^1] != 's') return (0, "");
        if (char.IsAsciiLetterUpper(name[^2])) return (1, "");
        if (name[^2] is '\'' or '’' && char.IsAsciiLetterUpper(name[^3])) return (2, "");
        foreach (var (ending, _) in NameEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return (1, "");
        }

        return (0, "");
    }

    private static (string Ending, string Singular)[] Of(string kind) =>
        [.. Rows.Where(row => row.Kind == kind).Select(row => (row.Form, row.Singular))];

    private static (string Kind, string Form, string Singular) Row(string line)
    {
        var parts = line.Split('\t');
        return (parts[0], parts[1], parts.Length > 2 ? parts[2] : "");
    }
}
