namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Rows kept in memory: some slots of each, one after the other in one array.</summary>
internal sealed class RowStore(int[] slots, QueryGuard guard)
{
    private int[] _ids = [];

    public int[] Slots { get; } = slots;

    public int Count { get; private set; }

    public ReadOnlySpan<int> this[int index] => _ids.AsSpan(index * Slots.Length, Slots.Length);

    /// <summary>Keeps the slots of a row.</summary>
    public void Add(int[] row)
    {
        guard.Hold(1);
        var at = Count * Slots.Length;
        if (at + Slots.Length > _ids.Length) Array.Resize(ref _ids, Math.Max(16 * Slots.Length, _ids.Length * 2));
        for (var i = 0; i < Slots.Length; i++) _ids[at + i] = row[Slots[i]];
        Count++;
    }

    /// <summary>Puts a kept row back.</summary>
    public void Load(int index, int[] row)
    {
        var at = index * Slots.Length;
        for (var i = 0; i < Slots.Length; i++) row[Slots[i]] = _ids[at + i];
    }

    public void Clear()
    {
        guard.Release(Count);
        Count = 0;
    }
}
