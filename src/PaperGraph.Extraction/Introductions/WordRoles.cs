using System.Collections.Frozen;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Introductions;

/// <summary>The table of words by which authors say that they made or named something, or that others did.</summary>
internal static class WordRoles
{
    public const WordRole Cues = WordRole.Propose | WordRole.Name | WordRole.Make | WordRole.New;
    private const string Resource = "PaperGraph.Extraction.Introductions.introduction-words.tsv";

    private static readonly FrozenDictionary<ulong, WordRole> Roles = Read();

    /// <summary>What the word with this hash says; nothing for most words.</summary>
    public static WordRole Of(ulong word) => Roles.TryGetValue(word, out var role) ? role : WordRole.None;

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
