namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A set of pairs of group and term id: which values of a DISTINCT aggregate came before.</summary>
internal sealed class GroupedIds
{
    // Ids are never 0, so that 0 marks a free place.
    private long[] _places = new long[64];
    private int _count;

    /// <summary>Whether the pair is new.</summary>
    public bool Add(int group, int id)
    {
        if (_count * 2 >= _places.Length) Grow();
        if (!Insert(_places, ((long)group << 32) | (uint)id)) return false;
        _count++;
        return true;
    }

    private static bool Insert(long[] places, long pair)
    {
        // Fibonacci hashing (Knuth, volume 3, section 6.4) by the high bits of the product.
        var shift = 64 - int.TrailingZeroCount(places.Length);
        var at = (int)((ulong)pair * 0x9E3779B97F4A7C15 >> shift);
        while (places[at] != 0)
        {
            if (places[at] == pair) return false;
            at = (at + 1) & (places.Length - 1);
        }

        places[at] = pair;
        return true;
    }

    private void Grow()
    {
        var larger = new long[_places.Length * 2];
        foreach (var pair in _places)
        {
            if (pair != 0) Insert(larger, pair);
        }

        _places = larger;
    }
}
