namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// An index of kept rows by some of their columns: rows with equal hashes hang together, in the order in which they were kept.
/// </summary>
internal sealed class RowLinks
{
    private readonly RowStore _rows;
    private readonly int[] _keys;
    private readonly int[] _heads;
    private readonly int[] _after;
    private readonly int[] _key;

    public RowLinks(RowStore rows, int[] keys, QueryGuard guard)
    {
        (_rows, _keys) = (rows, keys);
        _key = new int[keys.Length];
        var size = 16;
        while (size < rows.Count * 2L && size < 1 << 30) size *= 2;
        _heads = keys.Length == 0 ? [] : new int[size];
        _after = keys.Length == 0 ? [] : new int[rows.Count];
        if (keys.Length == 0) return;
        for (var index = rows.Count - 1; index >= 0; index--)
        {
            guard.Tick();
            ref var head = ref _heads[Place(rows[index])];
            _after[index] = head - 1;
            head = index + 1;
        }
    }

    /// <summary>The first row that may have these keys (given as a whole row), or -1.</summary>
    public int First(ReadOnlySpan<int> values) => _rows.Count == 0 ? -1 : _heads[Place(values)] - 1;

    /// <summary>The next one, or -1.</summary>
    public int After(int index) => _after[index];

    private int Place(ReadOnlySpan<int> values)
    {
        for (var i = 0; i < _keys.Length; i++) _key[i] = values[_keys[i]];
        return (int)(RowHash.Of(_key) & (uint)(_heads.Length - 1));
    }
}
