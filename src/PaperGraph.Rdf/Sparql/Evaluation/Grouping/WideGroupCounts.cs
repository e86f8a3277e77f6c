namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Counts by three keys or more.</summary>
internal sealed class WideGroupCounts(int[] keys, QueryGuard guard) : GroupCounts
{
    private readonly RowSet _groups = new(keys.Length, guard);
    private readonly int[] _key = new int[keys.Length];
    private long[] _counts = new long[16];

    public override void Add(int[] row, long times)
    {
        for (var i = 0; i < keys.Length; i++) _key[i] = row[keys[i]];
        var group = _groups.Add(_key, out var isNew);
        if (isNew)
        {
            if (group == _counts.Length) Array.Resize(ref _counts, group * 2);
            _counts[group] = 0;
            Count = _groups.Count;
        }

        _counts[group] += times;
    }

    public override void Load(int group, int[] row)
    {
        var values = _groups[group];
        for (var i = 0; i < keys.Length; i++) row[keys[i]] = values[i];
    }

    public override long CountOf(int group) => _counts[group];

    public override void Clear()
    {
        _groups.Clear();
        Count = 0;
    }
}
