namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A place in one order of a graph that remembers where it was: looking for ascending ids, as a join over sorted input does, goes forward
/// in short steps and is a merge; any other is a search.
/// </summary>
internal struct IndexCursor
{
    private int _first;
    private int _second;

    /// <summary>The rows of the first id last looked for.</summary>
    public RowRange Outer { get; private set; }

    /// <summary>The rows of the first and second id last looked for.</summary>
    public RowRange Inner { get; private set; }

    /// <summary>Goes to the rows of a first id.</summary>
    public void Seek(in TripleTable table, int first)
    {
        if (first == _first) return;
        (_first, _second) = (first, 0);
        Outer = table.Find(first);
        Inner = new RowRange(Outer.Start, Outer.Start);
    }

    /// <summary>Goes to the rows of a second id within the first.</summary>
    public void Seek(in TripleTable table, int first, int second)
    {
        Seek(table, first);
        if (second == _second) return;
        var start = second > _second
            ? table.SeekSecond(Outer with { Start = Inner.Start }, second)
            : table.SeekSecond(Outer with { End = Inner.Start }, second);
        _second = second;
        var rest = Outer with { Start = start };
        Inner = start < Outer.End && table.Second[start] == second ? table.FirstSecond(rest) : rest with { End = start };
    }
}
