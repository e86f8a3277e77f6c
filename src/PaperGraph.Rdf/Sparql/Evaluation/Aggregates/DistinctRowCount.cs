namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>COUNT(DISTINCT *).</summary>
internal sealed class DistinctRowCount : AggregateColumn
{
    private readonly QueryTerms _terms;
    private readonly int[] _slots;
    private readonly HashSet<int[]> _rows = new(new RowComparer());
    private long[] _counts = [];

    public DistinctRowCount(QueryTerms terms, int[] slots) => (_terms, _slots) = (terms, slots);

    public override void Add(int group, ReadOnlySpan<int> row)
    {
        Reach(ref _counts, group);
        var key = new int[_slots.Length + 1];
        for (var i = 0; i < _slots.Length; i++) key[i] = row[_slots[i]];
        key[^1] = group;
        if (_rows.Add(key)) _counts[group]++;
    }

    public override int ResultId(int group) => _terms.Intern(group < _counts.Length ? _counts[group] : 0L);

    private sealed class RowComparer : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = default(HashCode);
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
