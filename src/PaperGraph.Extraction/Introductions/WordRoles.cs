using System.Collections.Frozen;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Introductions;

/// <summary>The table of words by which authors say that they made or named something, or that others did.</summary>
internal static class WordRoles
{
    public const WordRole Cues = WordRole.Propose | WordRole.Name | WordRole.Make | WordRole.New;
    private const string Resource = "PaperGraph.Extraction.Introductions.introduction-words.tsv";

    private const ulong Bits = 1 << 14;

    private static readonly FrozenDictionary<ulong, WordRole> Roles = Read();

    // A bit for each hash in the table, cut short: most words are known at once to say nothing.
    private static readonly ulong[] Known = ReadKnown();

    /// <summary>What the word with this hash says; nothing for most words.</summary>
    public static WordRole Of(ulong word) =>
        (Known[word % Bits / 64] >> (int)(word % 64) & 1) != 0 && Roles.TryGetValue(word, out var role) ? role : WordRole.None;

    private static ulong[] ReadKnown()
    {
        var known = new ulong[Bits / 64];
        foreach (var word in Roles.Keys) known[word % Bits / 64] |= 1UL << (int)(word % 64);
        return known;
    }

    private static FrozenDictionary<ulong, WordRole> Read()
    {
        using var stream = typeof(WordRoles).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var roles = new Dictionary<ulong, WordRole>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            foreach (var role in columns[1].Split(' '))
                roles[TokenHash.OfWord(columns[0])] = roles.GetValueOrDefault(TokenHash.OfWord(columns[0])) | Enum.Parse<WordRole>(role, ignoreCase: true);
        }

        return roles.ToFrozenDictionary();
    }
}
