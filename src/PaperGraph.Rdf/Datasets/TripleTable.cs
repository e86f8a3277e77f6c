namespace PaperGraph.Rdf;

/// <summary>
/// The triples of one graph in one order, as sorted columns of term ids. The first column is kept as a trie's first level: its distinct
/// values in <see cref="Keys"/>, ascending, and for each the row where it begins in <see cref="Starts"/>. Good as long as the dataset is
/// open.
/// </summary>
public readonly ref struct TripleTable
{
    private readonly KeyDirectory _directory;

    internal TripleTable(
        ReadOnlySpan<int> keys, ReadOnlySpan<int> starts, ReadOnlySpan<int> second, ReadOnlySpan<int> third, KeyDirectory directory)
    {
        Keys = keys;
        Starts = starts;
        Second = second;
        Third = third;
        _directory = directory;
    }

    /// <summary>The distinct ids of the first column, ascending.</summary>
    public ReadOnlySpan<int> Keys { get; }

    /// <summary>Where the rows of each key begin; one entry more than there are keys, the last being the number of rows.</summary>
    public ReadOnlySpan<int> Starts { get; }

    /// <summary>The second column, ascending within a key.</summary>
    public ReadOnlySpan<int> Second { get; }

    /// <summary>The third column, ascending within equal first and second.</summary>
    public ReadOnlySpan<int> Third { get; }

    /// <summary>All rows.</summary>
    public RowRange All => new(0, Second.Length);

    /// <summary>The place of an id in <see cref="Keys"/>, or -1. One look where keys are dense among ids, else a binary search.</summary>
    public int IndexOfKey(int first)
    {
        if (_directory != KeyDirectory.None) return _directory.IndexOf(first);
        var at = SortedIds.LowerBound(Keys, first);
        return at < Keys.Length && Keys[at] == first ? at : -1;
    }

    /// <summary>The rows of the key at a place of <see cref="Keys"/>.</summary>
    public RowRange RowsOfKey(int index) => new(Starts[index], Starts[index + 1]);

    /// <summary>
    /// The place in <see cref="Keys"/> of the key whose rows hold a row; for walks over all rows, step through the keys instead.
    /// </summary>
    public int KeyOfRow(int row) => SortedIds.LowerBound(Starts, row + 1) - 1;

    /// <summary>The rows with this first id.</summary>
    public RowRange Find(int first)
    {
        var at = IndexOfKey(first);
        return at < 0 ? default : RowsOfKey(at);
    }

    /// <summary>The rows with these first and second ids.</summary>
    public RowRange Find(int first, int second) => NarrowSecond(Find(first), second);

    /// <summary>The row with these ids, as a range of one row or none.</summary>
    public RowRange Find(int first, int second, int third) => NarrowThird(Find(first, second), third);

    /// <summary>Of rows of one key, those with this second id.</summary>
    public RowRange NarrowSecond(RowRange within, int second) => Narrow(Second, within, second);

    /// <summary>Of rows with one first and one second id, that with this third id.</summary>
    public RowRange NarrowThird(RowRange within, int third) => Narrow(Third, within, third);

    /// <summary>
    /// The first place in <see cref="Keys"/>, from <paramref name="from"/> on, whose key is not less than an id; the number of keys when
    /// there is none. Takes time by the logarithm of how far it goes, so a merge or leapfrog join costs what it skips, not what there is.
    /// </summary>
    public int SeekKey(int from, int first) => from + SortedIds.Gallop(Keys[from..], first);

    /// <summary>
    /// Of rows of one key, the first whose second id is not less; the end of the range when there is none. Gallops from its start.
    /// </summary>
    public int SeekSecond(RowRange within, int second) =>
        within.Start + SortedIds.Gallop(Second[within.Start..within.End], second);

    /// <summary>
    /// Of rows of one first and one second id, the first whose third id is not less; else the end. Gallops from its start.
    /// </summary>
    public int SeekThird(RowRange within, int third) =>
        within.Start + SortedIds.Gallop(Third[within.Start..within.End], third);

    /// <summary>The leading rows, of rows of one key, that share the second id of the first of them; none of none.</summary>
    public RowRange FirstSecond(RowRange within)
    {
        var rows = Second[within.Start..within.End];
        return rows.IsEmpty ? within : new RowRange(within.Start, within.Start + SortedIds.GallopPast(rows, rows[0]));
    }

    /// <summary>How many distinct second ids rows of one key have. Reads every row of the range, several at a time.</summary>
    public int CountSeconds(RowRange within) => SortedIds.CountDistinct(Second[within.Start..within.End]);

    private static RowRange Narrow(ReadOnlySpan<int> column, RowRange within, int id)
    {
        var rows = column[within.Start..within.End];
        var start = SortedIds.LowerBound(rows, id);
        return new RowRange(within.Start + start, within.Start + start + SortedIds.GallopPast(rows[start..], id));
    }
}
