using System.Collections.Frozen;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Vocabulary;

/// <summary>
/// Known names of methods, tasks, datasets and metrics, looked up by the hashes of their tokens, so that matching a text makes no strings.
/// A name is known under one or several types; being known is a hint for the tagger, never a decision.
/// </summary>
public sealed class VocabularyIndex
{
    private const int LongestName = 7;
    private const string Resource = "PaperGraph.Extraction.Vocabulary.vocabulary.tsv";

    private readonly FrozenDictionary<ulong, byte> _typesByName;
    private readonly FrozenSet<ulong> _prefixes;

    private VocabularyIndex(Dictionary<ulong, byte> typesByName, HashSet<ulong> prefixes)
    {
        _typesByName = typesByName.ToFrozenDictionary();
        _prefixes = prefixes.ToFrozenSet();
    }

    /// <summary>The vocabulary that ships with the program.</summary>
    public static VocabularyIndex LoadShipped()
    {
        using var stream = typeof(VocabularyIndex).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>Reads lines of <c>type TAB name</c>; <c>#</c> starts a comment.</summary>
    public static VocabularyIndex Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var types = new Dictionary<ulong, byte>();
        var prefixes = new HashSet<ulong>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || line[0] == '#' || !Enum.TryParse<ConceptType>(line.AsSpan(0, tab), out var type)) continue;
            var name = line[(tab + 1)..];
            var tokens = Tokenizer.Tokenize(name);
            if (tokens.Length is 0 or > LongestName) continue;
            var key = 0UL;
            foreach (var token in tokens)
            {
                key = TokenHash.Combine(key, TokenHash.OfWord(token.Span.Of(name)));
                prefixes.Add(key);
            }

            types[key] = (byte)(types.GetValueOrDefault(key) | (1 << (int)type));
        }

        return new VocabularyIndex(types, prefixes);
    }

    /// <summary>
    /// Marks the tokens of a sentence that lie in a known name, longest first from the left: bit <c>t</c> for the first token of a name of
    /// type <c>t</c>, bit <c>t + 5</c> for the others.
    /// </summary>
    /// <param name="words">Hash of each token's word.</param>
    /// <param name="marks">As long as <paramref name="words"/>; overwritten.</param>
    internal void Mark(ReadOnlySpan<ulong> words, Span<ushort> marks)
    {
        marks.Clear();
        for (var i = 0; i < words.Length;)
        {
            var (end, types) = LongestMatch(words, i);
            if (end == i)
            {
                i++;
                continue;
            }

            marks[i] = types;
            for (var k = i + 1; k < end; k++) marks[k] = (ushort)(types << 5);
            i = end;
        }
    }

    private (int End, byte Types) LongestMatch(ReadOnlySpan<ulong> words, int start)
    {
        var (end, types) = (start, (byte)0);
        var key = 0UL;
        for (var i = start; i < words.Length && i < start + LongestName; i++)
        {
            key = TokenHash.Combine(key, words[i]);
            if (!_prefixes.Contains(key)) break;
            if (_typesByName.TryGetValue(key, out var found)) (end, types) = (i + 1, found);
        }

        return (end, types);
    }
}
