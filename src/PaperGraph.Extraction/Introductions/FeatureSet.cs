using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Introductions;

/// <summary>A set of hashed features, made to be filled and emptied many times without garbage. For one thread.</summary>
internal sealed class FeatureSet
{
    private readonly HashedFeatures _added = new(IntroductionModel.Bits, mixes: 2);
    private readonly ulong[] _bits = new ulong[(1 << IntroductionModel.Bits) / 64];
    private uint[] _items = new uint[512];

    public void Clear() => _added.Clear();

    public void Add(ulong template, ulong value) => _added.Add(template, value);

    /// <summary>The features without those that were there already, in the order they were added; valid until the next call.</summary>
    public ReadOnlySpan<uint> Read()
    {
        var added = _added.Hash();
        if (_items.Length < added.Length) _items = new uint[added.Length * 2];
        var count = 0;
        foreach (var feature in added)
        {
            // Written in any case; whether it counts is no branch that anybody could foretell.
            ref var word = ref _bits[feature >> 6];
            var known = (int)(word >> (int)(feature & 63)) & 1;
            word |= 1UL << (int)(feature & 63);
            _items[count] = feature;
            count += 1 - known;
        }

        var items = _items.AsSpan(0, count);
        foreach (var feature in items) _bits[feature >> 6] = 0;
        return items;
    }
}
