namespace PaperGraph.Extraction.Introductions;

/// <summary>A set of hashed features, made to be filled and emptied many times without garbage. Items come in the order they were added.</summary>
internal sealed class FeatureSet
{
    private readonly ulong[] _bits = new ulong[(1 << IntroductionModel.Bits) / 64];
    private uint[] _items = new uint[512];
    private int _count;

    public ReadOnlySpan<uint> Items => _items.AsSpan(0, _count);

    public void Add(uint feature)
    {
        ref var word = ref _bits[feature >> 6];
        var bit = 1UL << (int)(feature & 63);
        if ((word & bit) != 0) return;
        word |= bit;
        if (_count == _items.Length) Array.Resize(ref _items, _count * 2);
        _items[_count++] = feature;
    }

    public void Clear()
    {
        foreach (var feature in Items) _bits[feature >> 6] = 0;
        _count = 0;
    }
}
