using System.Numerics;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Counts by none, one or two keys, which fit into one number.</summary>
internal sealed class PackedGroupCounts(int[] keys, QueryGuard guard) : GroupCounts
{
    private readonly int _high = keys.Length > 1 ? keys[0] : -1;
    private readonly int _low = keys.Length > 0 ? keys[^1] : -1;
    private Entry[] _entries = new Entry[64];
    private int[] _places = new int[128];
    private int _shift = 64 - 7;

    public override void Add(int[] row, long times)
    {
        var key = (ulong)(_high < 0 ? 0U : (uint)row[_high]) << 32 | (_low < 0 ? 0U : (uint)row[_low]);
        var places = _places;
        var mask = places.Length - 1;
        var place = Place(key);
        while (true)
        {
            var entry = places[place] - 1;
            if (entry < 0) break;
            if (_entries[entry].Key == key)
            {
                _entries[entry].Count += times;
                return;
            }

            place = (place + 1) & mask;
        }

        guard.Hold(1);
        if (Count == _entries.Length) Array.Resize(ref _entries, Count * 2);
        _entries[Count++] = new Entry { Key = key, Count = times };
        places[place] = Count;
        if (Count * 2 > places.Length) Grow();
    }

    public override void Load(int group, int[] row)
    {
        var key = _entries[group].Key;
        if (_low >= 0) row[_low] = (int)(uint)key;
        if (_high >= 0) row[_high] = (int)(key >> 32);
    }

    public override long CountOf(int group) => _entries[group].Count;

    public override void Clear()
    {
        guard.Release(Count);
        // Few groups in a large table: only their places are to be freed, and in any order that empties all.
        if (Count < _places.Length / 16)
        {
            var mask = _places.Length - 1;
            for (var group = 0; group < Count; group++)
            {
                for (var place = Place(_entries[group].Key); _places[place] != 0; place = (place + 1) & mask) _places[place] = 0;
            }
        }
        else
        {
            Array.Clear(_places);
        }

        Count = 0;
    }

    // Fibonacci hashing (Knuth, volume 3, section 6.4) by the high bits of the product.
    private int Place(ulong key) => (int)((key ^ (key >> 29)) * 0x9E3779B97F4A7C15 >> _shift);

    private void Grow()
    {
        guard.Tick(Count);
        _places = new int[_places.Length * 4];
        _shift = 64 - BitOperations.Log2((uint)_places.Length);
        var mask = _places.Length - 1;
        for (var group = 0; group < Count; group++)
        {
            var place = Place(_entries[group].Key);
            while (_places[place] != 0) place = (place + 1) & mask;
            _places[place] = group + 1;
        }
    }

    private struct Entry
    {
        public ulong Key;
        public long Count;
    }
}
