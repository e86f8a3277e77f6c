using System.Collections.Frozen;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>The roles of words around abbreviations, from <c>abbreviation-words.tsv</c>.</summary>
internal static class AbbreviationWords
{
    private const string Resource = "PaperGraph.Extraction.Abbreviations.abbreviation-words.tsv";
    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, WordRoles>.AlternateLookup<ReadOnlySpan<char>> Roles =
        Read().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly bool[] NamingInitials = ReadNamingInitials();

    /// <summary>
    /// Whether a word may tie a short form to the long form before it, by its first letter; most words are ruled out by that alone.
    /// </summary>
    public static bool MayName(ReadOnlySpan<char> word) => word[0] < NamingInitials.Length && NamingInitials[word[0]];

    /// <summary>The roles of a word as it is written: cues are never capitalised.</summary>
    public static WordRoles Of(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Roles.TryGetValue(word, out var roles) ? roles : WordRoles.None;

    /// <summary>The roles of a word in whatever case.</summary>
    public static WordRoles OfFolded(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return WordRoles.None;
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++) lower[i] = char.ToLowerInvariant(word[i]);
        return Of(lower[..word.Length]);
    }

    /// <summary>The roles of a noun in singular or plural, in whatever case.</summary>
    public static WordRoles OfNoun(ReadOnlySpan<char> word) =>
        OfFolded(word) is not WordRoles.None and var roles ? roles
            : word.Length > 4 && word[^1] == 's' ? OfFolded(word[..^1]) : WordRoles.None;

    /// <summary>Whether the word is a generic noun, in singular or plural.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> word) => OfNoun(word).HasFlag(WordRoles.Generic);

    private static bool[] ReadNamingInitials()
    {
        var initials = new bool[128];
        foreach (var (word, roles) in Roles.Dictionary)
        {
            if ((roles & (WordRoles.Naming | WordRoles.Referring | WordRoles.Alternative)) != WordRoles.None) initials[word[0]] = true;
        }

        return initials;
    }

    private static FrozenDictionary<string, WordRoles> Read()
    {
        using var stream = typeof(AbbreviationWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var roles = new Dictionary<string, WordRoles>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var role = Enum.Parse<WordRoles>(line.AsSpan(0, tab), ignoreCase: true);
            foreach (var word in line[(tab + 1)..].Split(' ')) roles[word] = roles.GetValueOrDefault(word) | role;
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
