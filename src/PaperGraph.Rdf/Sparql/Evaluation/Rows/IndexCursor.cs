namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A place in one order of a graph that remembers where it was: looking for ascending ids, as a join over sorted input does, goes forward
/// in short steps and is a merge; any other is a search.
/// </summary>
internal struct IndexCursor
{
    private int _key;
    private int _first;
    private int _second;

    /// <summary>The rows of the first id last looked for.</summary>
    public RowRange Outer { get; private set; }

    /// <summary>The rows of the first and second id last looked for.</summary>
    public RowRange Inner { get; private set; }

    /// <summary>Forgets, as another graph is looked at.</summary>
    public void Reset() => this = default;

    /// <summary>Goes to the rows of a first id.</summary>
    public void Seek(in TripleTable table, int first)
    {
        if (first == _first) return;
        var keys = table.Keys;
        _key = first > _first ? SortedRun.LowerBound(keys, _key, keys.Length, first) : SortedRun.LowerBound(keys, 0, _key, first);
        _first = first;
        _second = 0;
        Outer = _key < keys.Length && keys[_key] == first ? new RowRange(table.Starts[_key], table.Starts[_key + 1]) : default;
        Inner = new RowRange(Outer.Start, Outer.Start);
    }

    /// <summary>Goes to the rows of a second id within the first.</summary>
    public void Seek(in TripleTable table, int first, int second)
    {
        Seek(table, first);
        if (second == _second) return;
        var column = table.Second;
        var start = second > _second
            ? SortedRun.LowerBound(column, Inner.Start, Outer.End, second)
            : SortedRun.LowerBound(column, Outer.Start, Inner.Start, second);
        _second = second;
        Inner = new RowRange(start, SortedRun.LowerBound(column, start, Outer.End, second + 1));
    }
}
