using System.Runtime.ExceptionServices;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// Sorts kept rows. Each row has for the first key a number that mostly decides (<see cref="TermOrder.OrderPrefix"/>); only where two are
/// equal are the terms asked. The place in which a row came decides last, so the sort is stable.
/// </summary>
internal sealed class RowSorter : IComparer<int>
{
    private readonly RunContext _context;
    private readonly SortKey[] _keys;
    private readonly int _width;
    private readonly int _stride;
    private int[] _ids = [];
    private ulong[] _prefixes = [];
    private int[] _order = [];
    private int _lastId = -1;
    private ulong _lastPrefix;
    private ulong _worst;

    public RowSorter(RunContext context, int width, SortKey[] keys)
    {
        (_context, _width, _keys) = (context, width, keys);
        _stride = width + keys.Length;
        _worst = ulong.MaxValue;
    }

    public int Count { get; private set; }

    public ReadOnlySpan<int> this[int index] => _ids.AsSpan(_order[index] * _stride, _width);

    public void Clear()
    {
        _context.Guard.Release(Count);
        (Count, _worst) = (0, ulong.MaxValue);
    }

    /// <summary>Keeps a row; false when it is clear that enough come before it.</summary>
    public bool Add(int[] row, int[] slots)
    {
        var first = _keys[0].Value.EvaluateId(row);
        var prefix = PrefixOf(first);
        if (prefix > _worst) return false;
        var at = Count * _stride;
        if (at + _stride > _ids.Length) Array.Resize(ref _ids, Math.Max(16 * _stride, _ids.Length * 2));
        for (var i = 0; i < slots.Length; i++) _ids[at + i] = row[slots[i]];
        _ids[at + _width] = first;
        for (var i = 1; i < _keys.Length; i++) _ids[at + _width + i] = _keys[i].Value.EvaluateId(row);
        if (Count == _order.Length)
        {
            Array.Resize(ref _order, Math.Max(16, Count * 2));
            Array.Resize(ref _prefixes, _order.Length);
        }

        _order[Count] = Count;
        _prefixes[Count++] = prefix;
        _context.Guard.Hold(1);
        return true;
    }

    public void Sort()
    {
        _context.Guard.Check();
        Array.Sort(_prefixes, _order, 0, Count);
        for (var start = 0; start < Count;)
        {
            var end = start + 1;
            while (end < Count && _prefixes[end] == _prefixes[start]) end++;
            if (end - start > 1) SortEqual(start, end);
            start = end;
        }
    }

    /// <summary>Drops all but the first rows.</summary>
    public void KeepFirst(int count)
    {
        if (Count <= count || count == 0) return;
        Sort();
        _worst = _prefixes[count - 1];
        _context.Guard.Release(Count - count);
        // Rows are moved together in the order in which they came, which ties need.
        Array.Sort(_order, _prefixes, 0, count);
        for (var i = 0; i < count; i++)
        {
            _ids.AsSpan(_order[i] * _stride, _stride).CopyTo(_ids.AsSpan(i * _stride));
            _order[i] = i;
        }

        Count = count;
    }

    public int Compare(int x, int y)
    {
        _context.Guard.Tick();
        for (var i = 0; i < _keys.Length; i++)
        {
            var order = _context.Terms.CompareForOrder(_ids[(x * _stride) + _width + i], _ids[(y * _stride) + _width + i]);
            if (order != 0) return _keys[i].IsDescending ? -order : order;
        }

        return x.CompareTo(y);
    }

    private void SortEqual(int start, int end)
    {
        try
        {
            Array.Sort(_order, start, end - start, this);
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is QueryLimitException or OperationCanceledException)
        {
            // The sort wraps what its comparer throws; a limit is to be seen as itself.
            ExceptionDispatchInfo.Throw(wrapped.InnerException);
        }
    }

    // Equal values often follow each other: counts, for one.
    private ulong PrefixOf(int id)
    {
        if (id == _lastId) return _lastPrefix;
        var prefix = _context.Terms.OrderPrefix(id);
        (_lastId, _lastPrefix) = (id, _keys[0].IsDescending ? ~prefix : prefix);
        return _lastPrefix;
    }
}
