namespace PaperGraph.Analysis.Projection;

// For one row of a bipartite graph, the other rows that share columns with it, and how many. Counts in a dense array that is wiped by the
// list of what was touched: linear in the pairs met, whatever the number of rows. One counter a thread.
internal sealed class PairCounter(Adjacency rows, Adjacency columns, bool[] skippedColumns)
{
    private readonly int[] _counts = new int[rows.Count];
    private readonly int[] _touched = new int[rows.Count];
    private SharedCount[] _found = new SharedCount[256];

    // Only rows after this one, those with at least so many in common, ascending. Good until the next call.
    public ReadOnlySpan<SharedCount> After(int row, int minCount)
    {
        var touched = 0;
        foreach (var column in rows.Of(row))
        {
            if (skippedColumns[column]) continue;
            var others = columns.Of(column);
            for (var i = others.Length - 1; others[i] > row; i--)
            {
                if (_counts[others[i]]++ == 0) _touched[touched++] = others[i];
            }
        }

        return Collect(touched, minCount);
    }

    private ReadOnlySpan<SharedCount> Collect(int touched, int minCount)
    {
        if (_found.Length < touched) _found = new SharedCount[Math.Max(touched, Math.Min(rows.Count, 2 * _found.Length))];
        var found = 0;
        foreach (var other in _touched.AsSpan(0, touched))
        {
            if (_counts[other] >= minCount) _touched[found++] = other;
            else _counts[other] = 0;
        }

        var kept = _touched.AsSpan(0, found);
        kept.Sort();
        for (var i = 0; i < kept.Length; i++)
        {
            _found[i] = new SharedCount(kept[i], _counts[kept[i]]);
            _counts[kept[i]] = 0;
        }

        return _found.AsSpan(0, found);
    }
}
