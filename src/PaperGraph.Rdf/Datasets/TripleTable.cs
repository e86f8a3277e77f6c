namespace PaperGraph.Rdf;

/// <summary>
/// The triples of one graph in one order, as sorted columns of term ids. The first column is kept as a trie's first level: its distinct
/// values in <see cref="Keys"/>, ascending, and for each the row where it begins in <see cref="Starts"/>.
/// </summary>
public readonly ref struct TripleTable
{
    internal TripleTable(ReadOnlySpan<int> keys, ReadOnlySpan<int> starts, ReadOnlySpan<int> second, ReadOnlySpan<int> third)
    {
        Keys = keys;
        Starts = starts;
        Second = second;
        Third = third;
    }

    /// <summary>The distinct ids of the first column, ascending.</summary>
    public ReadOnlySpan<int> Keys { get; }

    /// <summary>Where the rows of each key begin; one entry more than there are keys, the last being the number of rows.</summary>
    public ReadOnlySpan<int> Starts { get; }

    /// <summary>The second column, ascending within a key.</summary>
    public ReadOnlySpan<int> Second { get; }

    /// <summary>The third column, ascending within equal first and second.</summary>
    public ReadOnlySpan<int> Third { get; }

    /// <summary>The rows with this first id.</summary>
    public RowRange Find(int first)
    {
        var at = Keys.BinarySearch(first);
        return at < 0 ? default : new RowRange(Starts[at], Starts[at + 1]);
    }

    /// <summary>The rows with these first and second ids.</summary>
    public RowRange Find(int first, int second) => Narrow(Second, Find(first), second);

    /// <summary>The row with these ids, as a range of one row or none.</summary>
    public RowRange Find(int first, int second, int third) => Narrow(Third, Find(first, second), third);

    private static RowRange Narrow(ReadOnlySpan<int> column, RowRange within, int id)
    {
        var rows = column[within.Start..within.End];
        var start = LowerBound(rows, id);
        var end = id == int.MaxValue ? rows.Length : start + LowerBound(rows[start..], id + 1);
        return new RowRange(within.Start + start, within.Start + end);
    }

    private static int LowerBound(ReadOnlySpan<int> rows, int id)
    {
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (rows[middle] < id)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
