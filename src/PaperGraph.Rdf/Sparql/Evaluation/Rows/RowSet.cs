namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Distinct rows, numbered in the order in which they came: open addressing over rows in one array.</summary>
internal sealed class RowSet(int width, QueryGuard guard)
{
    private int[] _ids = new int[16 * width];
    private int[] _places = new int[32];

    public int Count { get; private set; }

    public ReadOnlySpan<int> this[int index] => _ids.AsSpan(index * width, width);

    /// <summary>The number of a row, a new one when it has not been there.</summary>
    public int Add(ReadOnlySpan<int> row, out bool isNew)
    {
        var mask = _places.Length - 1;
        var place = (int)(RowHash.Of(row) & (uint)mask);
        while (_places[place] != 0)
        {
            var index = _places[place] - 1;
            if (this[index].SequenceEqual(row))
            {
                isNew = false;
                return index;
            }

            place = (place + 1) & mask;
        }

        isNew = true;
        guard.Hold(1);
        _places[place] = Count + 1;
        if ((Count + 1) * width > _ids.Length) Array.Resize(ref _ids, _ids.Length * 2);
        row.CopyTo(_ids.AsSpan(Count * width));
        Count++;
        if (Count * 2 > _places.Length) Grow();
        return Count - 1;
    }

    public void Clear()
    {
        guard.Release(Count);
        Array.Clear(_places);
        Count = 0;
    }

    private void Grow()
    {
        guard.Tick(Count);
        var places = new int[_places.Length * 2];
        var mask = places.Length - 1;
        for (var index = 0; index < Count; index++)
        {
            var place = (int)(RowHash.Of(this[index]) & (uint)mask);
            while (places[place] != 0) place = (place + 1) & mask;
            places[place] = index + 1;
        }

        _places = places;
    }
}
