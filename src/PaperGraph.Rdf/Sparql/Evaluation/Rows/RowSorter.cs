using System.Runtime.ExceptionServices;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// Sorts kept rows. Each row has for the first key a number that mostly decides (<see cref="TermOrder.OrderPrefix"/>); only where two are
/// equal are the terms asked. The place in which a row came decides last, so the sort is stable.
/// </summary>
internal sealed class RowSorter : IComparer<RowSorter.Entry>
{
    private readonly RunContext _context;
    private readonly SortKey[] _keys;
    private readonly int _width;
    private readonly int _stride;
    private int[] _ids = [];
    private Entry[] _entries = [];
    private int _rows;
    private bool _hasBound;
    private Entry _bound;

    public RowSorter(RunContext context, int width, SortKey[] keys)
    {
        (_context, _width, _keys) = (context, width, keys);
        _stride = width + keys.Length;
    }

    public int Count { get; private set; }

    public ReadOnlySpan<int> this[int index] => _ids.AsSpan(_entries[index].Row * _stride, _width);

    public void Clear()
    {
        _context.Guard.Release(Count);
        (Count, _rows, _hasBound) = (0, 0, false);
    }

    /// <summary>Keeps a row; false when enough come before it already.</summary>
    public bool Add(int[] row, int[] slots)
    {
        var at = _rows * _stride;
        if (at + _stride > _ids.Length) Array.Resize(ref _ids, Math.Max(16 * _stride, _ids.Length * 2));
        for (var i = 0; i < _keys.Length; i++) _ids[at + _width + i] = _keys[i].Value.EvaluateId(row);
        var prefix = _keys.Length == 0 ? 0 : _context.Terms.OrderPrefix(_ids[at + _width]);
        if (_keys.Length > 0 && _keys[0].IsDescending) prefix = ~prefix;
        var entry = new Entry(prefix, _rows);
        if (_hasBound && Compare(entry, _bound) >= 0) return false;
        for (var i = 0; i < slots.Length; i++) _ids[at + i] = row[slots[i]];
        if (Count == _entries.Length) Array.Resize(ref _entries, Math.Max(16, Count * 2));
        _entries[Count++] = entry;
        _rows++;
        _context.Guard.Hold(1);
        return true;
    }

    public void Sort()
    {
        try
        {
            Array.Sort(_entries, 0, Count, this);
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is QueryLimitException or OperationCanceledException)
        {
            // The sort wraps what its comparer throws; a limit is to be seen as itself.
            ExceptionDispatchInfo.Throw(wrapped.InnerException);
        }
    }

    /// <summary>Drops all but the first rows.</summary>
    public void KeepFirst(int count)
    {
        if (Count <= count || count == 0) return;
        Sort();
        _context.Guard.Release(Count - count);
        // Rows are moved together in the order in which they came, which ties need.
        Array.Sort(_entries, 0, count, RowOrder.Instance);
        for (var i = 0; i < count; i++)
        {
            _ids.AsSpan(_entries[i].Row * _stride, _stride).CopyTo(_ids.AsSpan(i * _stride));
            _entries[i] = _entries[i] with { Row = i };
        }

        (Count, _rows) = (count, count);
        _bound = _entries[0];
        for (var i = 1; i < count; i++)
        {
            if (Compare(_entries[i], _bound) > 0) _bound = _entries[i];
        }

        _hasBound = true;
    }

    public int Compare(Entry x, Entry y)
    {
        _context.Guard.Tick();
        var order = x.Prefix.CompareTo(y.Prefix);
        if (order != 0) return order;
        for (var i = 0; i < _keys.Length; i++)
        {
            order = _context.Terms.CompareForOrder(_ids[(x.Row * _stride) + _width + i], _ids[(y.Row * _stride) + _width + i]);
            if (order != 0) return _keys[i].IsDescending ? -order : order;
        }

        return x.Row.CompareTo(y.Row);
    }

    internal readonly record struct Entry(ulong Prefix, int Row);

    private sealed class RowOrder : IComparer<Entry>
    {
        public static readonly RowOrder Instance = new();

        public int Compare(Entry x, Entry y) => x.Row.CompareTo(y.Row);
    }
}
