using System.Numerics;

namespace PaperGraph.Rdf;

/// <summary>
/// Finds a key's place by counting bits: a bit for each id from the first key to the last, set for keys, and before each 64 of them how
/// many keys came earlier. One cache line a look-up; kept only where keys are so dense that it is smaller than they are.
/// </summary>
internal sealed class KeyDirectory
{
    private const int FewestKeys = 64;
    private const int WordBits = 6;

    private readonly Word[] _words;
    private readonly int _first;

    private KeyDirectory(Word[] words, int first) => (_words, _first) = (words, first);

    /// <summary>Says that plain search does; it has no keys.</summary>
    public static KeyDirectory None { get; } = new([], 0);

    public static KeyDirectory Of(ReadOnlySpan<int> keys)
    {
        if (keys.Length < FewestKeys) return None;
        var span = (uint)(keys[^1] - keys[0]);
        if ((span >> WordBits) * 4 >= (uint)keys.Length) return None;
        var words = new Word[(int)(span >> WordBits) + 1];
        foreach (var key in keys)
        {
            var at = (uint)(key - keys[0]);
            words[(int)(at >> WordBits)].Bits |= 1UL << (int)at;
        }

        var before = 0;
        foreach (ref var word in words.AsSpan())
        {
            word.Before = before;
            before += BitOperations.PopCount(word.Bits);
        }

        return new KeyDirectory(words, keys[0]);
    }

    /// <summary>Which key an id is, or -1.</summary>
    public int IndexOf(int id)
    {
        var at = (uint)(id - _first);
        var index = at >> WordBits;
        if (index >= (uint)_words.Length) return -1;
        ref readonly var word = ref _words[index];
        var bit = 1UL << (int)at;
        return (word.Bits & bit) == 0 ? -1 : word.Before + BitOperations.PopCount(word.Bits & (bit - 1));
    }

    private struct Word
    {
        public ulong Bits;
        public int Before;
    }
}
