using System.Numerics;

namespace PaperGraph.Analysis.Overlap;

// A set of indices as bits, so that what two share is counted 64 at a time.
internal sealed class BitSet(int capacity)
{
    private readonly ulong[] _words = new ulong[(capacity + 63) / 64];

    public static BitSet Of(int capacity, ReadOnlySpan<int> items)
    {
        var set = new BitSet(capacity);
        foreach (var item in items) set._words[item >> 6] |= 1UL << (item & 63);
        return set;
    }

    public void Add(BitSet other)
    {
        for (var i = 0; i < _words.Length; i++) _words[i] |= other._words[i];
    }

    public int CountWith(BitSet other)
    {
        var count = 0;
        for (var i = 0; i < _words.Length; i++) count += BitOperations.PopCount(_words[i] & other._words[i]);
        return count;
    }
}
