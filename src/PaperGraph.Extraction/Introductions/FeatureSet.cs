namespace PaperGraph.Extraction.Introductions;

/// <summary>A set of hashed features, made to be filled and emptied many times without garbage. Items come in the order they were added.</summary>
internal sealed class FeatureSet
{
    private readonly ulong[] _bits = new ulong[(1 << IntroductionModel.Bits) / 64];
    private readonly List<uint> _items = [];

    public ReadOnlySpan<uint> Items => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_items);

    public void Add(uint feature)
    {
        ref var word = ref _bits[feature >> 6];
        var bit = 1UL << (int)(feature & 63);
        if ((word & bit) != 0) return;
        word |= bit;
        _items.Add(feature);
    }

    public void Clear()
    {
        foreach (var feature in _items) _bits[feature >> 6] = 0;
        _items.Clear();
    }
}
