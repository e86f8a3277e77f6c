using System.Runtime.InteropServices;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// Long words that hardly any paper has and that are a frequent word but for one letter more or less, or two swapped. Another letter is no slip
/// ("content", "context"), nor is a difference at either end: prefixes and endings mean something.
/// </summary>
internal sealed class TypoWords
{
    /// <summary>A name that more papers have is not taken for a slip.</summary>
    public const int MostPapers = 2;

    private const int FrequentPapers = 20;
    private const int ShortestWord = 5;
    private const int ShortestAlone = 9;
    private const int FirstPlace = 2;
    private const int LastPlaces = 2;

    private readonly FormWords _words;
    private readonly Dictionary<int, int> _right = [];

    public TypoWords(FormWords words, PaperFeatures features)
    {
        _words = words;
        var frequent = new Dictionary<ulong, List<int>>();
        for (var word = 0; word < words.Count; word++)
        {
            if (features.PapersWith[word] < FrequentPapers || !IsLong(words.Text(word))) continue;
            foreach (var hash in Shortened(words.Text(word)))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(frequent, hash, out _);
                (list ??= []).Add(word);
            }
        }

        if (frequent.Count == 0) return;
        for (var word = 0; word < words.Count; word++)
        {
            if (features.PapersWith[word] is 0 or > MostPapers || !IsLong(words.Text(word))) continue;
            if (Right(word, frequent, features) is >= 0 and var right) _right.Add(word, right);
        }
    }

    /// <summary>The words of a label with the wrong one put right; null when it has none. A word with inner capitals is a name, not a slip.</summary>
    public int[]? Corrected(string written, ReadOnlySpan<int> label)
    {
        if (_right.Count == 0) return null;
        for (var i = 0; i < label.Length; i++)
        {
            if (!_right.TryGetValue(label[i], out var right) || (label.Length == 1 && _words.Text(right).Length < ShortestAlone)) continue;
            if (HasInnerCapital(written, _words.Text(label[i]))) continue;
            var result = label.ToArray();
            result[i] = right;
            return result;
        }

        return null;
    }

    private static bool HasInnerCapital(string label, string word)
    {
        // The label may have the plural, but it begins like the singular.
        var start = label.AsSpan().IndexOf(word.AsSpan(0, ShortestWord - 1), StringComparison.OrdinalIgnoreCase);
        return start < 0 || label.AsSpan(start + 1, Math.Min(word.Length, label.Length - start) - 1).ContainsAnyInRange('A', 'Z');
    }

    private int Right(int word, Dictionary<ulong, List<int>> frequent, PaperFeatures features)
    {
        var (text, best) = (_words.Text(word), -1);
        foreach (var hash in Shortened(text))
        {
            if (!frequent.TryGetValue(hash, out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                if (IsSlip(text, _words.Text(candidate)) && (best < 0 || features.PapersWith[candidate] > features.PapersWith[best])) best = candidate;
            }
        }

        return best;
    }

    private static bool IsSlip(string typo, string word)
    {
        if (!OneEdit.Apart(typo, word, FirstPlace)) return false;
        var common = typo.AsSpan().CommonPrefixLength(word);
        if (common >= Math.Min(typo.Length, word.Length) - LastPlaces + 1) return false;
        return typo.Length != word.Length || (typo[common] == word[common + 1] && typo[common + 1] == word[common]);
    }

    private static bool IsLong(string word) => word.Length >= ShortestWord && !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>Numbers of the word and of each word that is one letter shorter.</summary>
    private static IEnumerable<ulong> Shortened(string word)
    {
        for (var left = -1; left < word.Length; left++)
        {
            var hash = 14695981039346656037UL;
            for (var i = 0; i < word.Length; i++)
            {
                if (i != left) hash = (hash ^ word[i]) * 1099511628211UL;
            }

            yield return hash;
        }
    }
}
