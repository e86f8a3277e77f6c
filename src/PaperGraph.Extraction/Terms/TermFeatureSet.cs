using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Terms;

/// <summary>A set of hashed features that is filled and emptied many times without garbage. Items come in the order they were added.</summary>
internal sealed class TermFeatureSet(int bits)
{
    private readonly ulong[] _marks = new ulong[(1 << bits) / 64];
    private readonly List<uint> _items = [];

    public ReadOnlySpan<uint> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Adds the feature that a hash stands for, unless it is there.</summary>
    public void Add(ulong hash)
    {
        var feature = (uint)(hash >> (64 - bits));
        ref var word = ref _marks[feature >> 6];
        var bit = 1UL << (int)(feature & 63);
        if ((word & bit) != 0) return;
        word |= bit;
        _items.Add(feature);
    }

    public void Clear()
    {
        foreach (var feature in _items) _marks[feature >> 6] = 0;
        _items.Clear();
    }
}
