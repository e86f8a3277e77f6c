namespace PaperGraph.Rdf;

/// <summary>
/// A graph's triples as term ids, each once, sorted in all six orders, so that every pattern is one range of rows and its exact number of
/// matches is known before a row is read. Frozen and safe to share.
/// </summary>
/// <remarks>Every member but <see cref="Count"/> throws <see cref="ObjectDisposedException"/> once the dataset is closed.</remarks>
public sealed class GraphIndex
{
    private readonly GraphColumns _columns;
    private readonly SectionGuard _guard;
    private readonly int _ordinal;
    private readonly long _firstRow;
    private readonly KeyDirectory?[] _directories = new KeyDirectory?[3];

    internal GraphIndex(GraphColumns columns, SectionGuard guard, int ordinal)
    {
        _columns = columns;
        _guard = guard;
        _ordinal = ordinal;
        var rows = columns.Rows.Slice(ordinal, 2);
        (_firstRow, Count) = (rows[0], (int)(rows[1] - rows[0]));
    }

    /// <summary>How many triples.</summary>
    public int Count { get; }

    /// <summary>How many distinct subjects.</summary>
    public int DistinctSubjects => KeyRange(TermRole.Subject).Count;

    /// <summary>How many distinct predicates.</summary>
    public int DistinctPredicates => KeyRange(TermRole.Predicate).Count;

    /// <summary>How many distinct objects.</summary>
    public int DistinctObjects => KeyRange(TermRole.Object).Count;

    /// <summary>The triples in one order.</summary>
    /// <exception cref="DatasetFileException">The file has a fault there that shows now.</exception>
    public TripleTable this[IndexOrder order]
    {
        get
        {
            _guard.Require(Sections.Of(order));
            var role = (int)order.First();
            var (start, count) = KeyRange((TermRole)role);
            var keys = _columns.Keys[role].Slice(start, count);
            return new TripleTable(
                keys,
                _columns.Starts[role].Slice(start + _ordinal, count + 1),
                _columns.Second[(int)order].Slice(_firstRow, Count),
                _columns.Third[(int)order].Slice(_firstRow, Count),
                _directories[role] ?? DirectoryOf(role, keys));
        }
    }

    /// <summary>How many triples match a pattern, exactly; 0 stands for any term.</summary>
    public int CountOf(int subject, int predicate, int @object) => (subject != 0, predicate != 0, @object != 0) switch
    {
        (false, false, false) => Count,
        (true, false, false) => this[IndexOrder.Spo].Find(subject).Count,
        (false, true, false) => this[IndexOrder.Pso].Find(predicate).Count,
        (false, false, true) => this[IndexOrder.Osp].Find(@object).Count,
        (true, true, false) => this[IndexOrder.Spo].Find(subject, predicate).Count,
        (true, false, true) => this[IndexOrder.Sop].Find(subject, @object).Count,
        // An object mostly has few rows to search where a predicate has many.
        (false, true, true) => this[IndexOrder.Ops].Find(@object, predicate).Count,
        _ => this[IndexOrder.Spo].Find(subject, predicate, @object).Count,
    };

    /// <summary>Figures of a predicate, computed when the dataset was built; all zero for one that no triple has.</summary>
    public PredicateStatistics StatisticsOf(int predicate)
    {
        _guard.Require(Sections.Statistics);
        var table = this[IndexOrder.Pso];
        var key = table.IndexOfKey(predicate);
        if (key < 0) return default;
        var at = KeyRange(TermRole.Predicate).Start + key;
        return new PredicateStatistics(table.RowsOfKey(key).Count, _columns.SubjectCounts[at], _columns.ObjectCounts[at]);
    }

    private (long Start, int Count) KeyRange(TermRole role)
    {
        _guard.Require(Sections.Graphs);
        var ends = _columns.KeyStarts[(int)role].Slice(_ordinal, 2);
        return (ends[0], (int)(ends[1] - ends[0]));
    }

    // Made twice when two threads come at once; either is as good.
    private KeyDirectory DirectoryOf(int role, ReadOnlySpan<int> keys) => _directories[role] = KeyDirectory.Of(keys);
}
