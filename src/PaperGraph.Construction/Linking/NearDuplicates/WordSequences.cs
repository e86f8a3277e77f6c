namespace PaperGraph.Construction.Linking;

/// <summary>Finds the class of a name by its words: all of them in order, or the head and the others in any order.</summary>
internal sealed class WordSequences
{
    private const int LongestName = 8;

    private static readonly string[] Functional =
        ["to", "from", "for", "in", "on", "with", "by", "via", "vs", "or", "the", "a", "an", "not", "without", "as", "at", "over", "under"];

    /// <summary>With these heads the order of the words before says what is made of what.</summary>
    private static readonly string[] Directed = ["generation", "translation", "synthesis", "conversion", "transfer", "mapping", "distillation", "transformation"];

    private static readonly (string Roman, string Arabic)[] Numerals = [("ii", "2"), ("iii", "3"), ("iv", "4")];

    private readonly FormWords _words;
    private readonly HashSet<int> _excluded = [];
    private readonly HashSet<int> _directed = [];
    private readonly Dictionary<int, int> _numerals = [];
    private readonly int _of;
    private readonly int _and;
    private readonly Dictionary<ulong, int> _keyOfWords;
    private readonly Dictionary<ulong, int> _keyOfBag = [];

    public WordSequences(FormTable forms, FormWords words, ClassUses uses, SenseTable senses)
    {
        _words = words;
        (_of, _and) = (words.Find("of"), words.Find("and"));
        foreach (var word in Functional) _excluded.Add(words.Find(word));
        foreach (var word in Directed) _directed.Add(words.Find(word));
        foreach (var (roman, arabic) in Numerals)
        {
            if (words.Find(roman) is >= 0 and var from && words.Find(arabic) is >= 0 and var to) _numerals.Add(from, to);
        }

        _keyOfWords = new Dictionary<ulong, int>(forms.FormCount);
        for (var form = 0; form < forms.FormCount; form++)
        {
            var key = forms.KeyOfForm(form);
            if (uses.Papers(key) == 0 || senses.IsShortForm(key)) continue;
            var label = words.Of(form);
            if (label.Length > 1) Keep(_keyOfWords, Hash(label), key, uses);
            if (Bag(label) is { } bag) Keep(_keyOfBag, bag, key, uses);
        }
    }

    /// <summary>The most frequent name of exactly these words; −1 when there is none. Names of one word are none: their capitals may matter.</summary>
    public int SameWords(ReadOnlySpan<int> label) => label.Length > 1 && _keyOfWords.TryGetValue(Hash(label), out var key) ? key : -1;

    /// <summary>The most frequent name with this head and these other words in any order; −1 when there is none.</summary>
    public int SameInOtherOrder(ReadOnlySpan<int> label) => Bag(label) is { } bag && _keyOfBag.TryGetValue(bag, out var key) ? key : -1;

    private static void Keep(Dictionary<ulong, int> keys, ulong hash, int key, ClassUses uses)
    {
        if (!keys.TryAdd(hash, key) && uses.Papers(key) > uses.Papers(keys[hash])) keys[hash] = key;
    }

    /// <summary>
    /// A number for head and other words; null where the order matters: other function words than "of" and "and", digits, a directed head, and
    /// two words without "of".
    /// </summary>
    private ulong? Bag(ReadOnlySpan<int> label)
    {
        if (label.Length is < 3 or > LongestName) return null;
        Span<int> rest = stackalloc int[LongestName];
        var (count, ofAt) = (0, -1);
        foreach (var word in label)
        {
            if (word == _and) continue;
            if (word == _of)
            {
                if (ofAt >= 0 || count == 0) return null;
                ofAt = count;
                continue;
            }

            if (_excluded.Contains(word) || _words.Text(word) is { Length: 1 } || _words.Text(word).AsSpan().ContainsAnyInRange('0', '9')) return null;
            rest[count++] = word;
        }

        // "classification of images" has its head before "of".
        var head = ofAt > 0 ? ofAt - 1 : count - 1;
        if (count < 2 || (count < 3 && ofAt < 0) || ofAt == count || _directed.Contains(rest[head])) return null;
        (rest[head], rest[count - 1]) = (rest[count - 1], rest[head]);
        rest[..(count - 1)].Sort();
        return Hash(rest[..count]);
    }

    /// <summary>64 bits of the numbers, well mixed: two of a million names share them once in ten million corpora.</summary>
    private ulong Hash(ReadOnlySpan<int> label)
    {
        var hash = 0x9E3779B97F4A7C15UL;
        for (var i = 0; i < label.Length; i++)
        {
            var word = i > 0 && _numerals.Count > 0 && _numerals.TryGetValue(label[i], out var arabic) ? arabic : label[i];
            hash = (hash ^ (uint)word) * 0xBF58476D1CE4E5B9UL;
            hash ^= hash >> 29;
        }

        return hash;
    }
}
