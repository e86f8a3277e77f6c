namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A set of term ids as bits, which remembers what it holds in the order in which it came, so that it is emptied in no time.
/// </summary>
internal sealed class IdSet
{
    private ulong[] _bits = [];
    private int[] _ids = new int[16];

    public int Count { get; private set; }

    /// <summary>The id that came in this place.</summary>
    public int this[int index] => _ids[index];

    public bool Contains(int id) => id >> 6 < _bits.Length && (_bits[id >> 6] >> (id & 63) & 1) != 0;

    /// <summary>Whether the id is new.</summary>
    public bool Add(int id)
    {
        var word = id >> 6;
        if (word >= _bits.Length) Array.Resize(ref _bits, Math.Max(word + 1, _bits.Length * 2));
        var bit = 1UL << (id & 63);
        if ((_bits[word] & bit) != 0) return false;
        _bits[word] |= bit;
        if (Count == _ids.Length) Array.Resize(ref _ids, Count * 2);
        _ids[Count++] = id;
        return true;
    }

    public void Clear()
    {
        for (var i = 0; i < Count; i++) _bits[_ids[i] >> 6] = 0;
        Count = 0;
    }
}
