namespace PaperGraph.Rdf;

/// <summary>
/// A graph's triples as term ids, each once, sorted in all six orders, so that every pattern is one range of rows and its exact number of
/// matches is known before a row is read. Frozen and safe to share.
/// </summary>
public sealed class GraphIndex
{
    private readonly int[][] _keys;
    private readonly int[][] _starts;
    private readonly int[][] _second;
    private readonly int[][] _third;

    internal GraphIndex(ReadOnlySpan<(int S, int P, int O)> triples)
    {
        _keys = new int[6][];
        _starts = new int[6][];
        _second = new int[6][];
        _third = new int[6][];
        foreach (var order in Enum.GetValues<IndexOrder>())
        {
            var rows = new (int, int, int)[triples.Length];
            for (var i = 0; i < rows.Length; i++) rows[i] = Arrange(triples[i], order);
            Array.Sort(rows);
            (_keys[(int)order], _starts[(int)order]) = FirstLevel(rows);
            _second[(int)order] = [.. rows.Select(row => row.Item2)];
            _third[(int)order] = [.. rows.Select(row => row.Item3)];
        }
    }

    /// <summary>How many triples.</summary>
    public int Count => _second[0].Length;

    /// <summary>The triples in one order.</summary>
    public TripleTable this[IndexOrder order] =>
        new(_keys[(int)order], _starts[(int)order], _second[(int)order], _third[(int)order]);

    /// <summary>How many triples match a pattern, exactly; 0 stands for any term.</summary>
    public int CountOf(int subject, int predicate, int @object) => (subject != 0, predicate != 0, @object != 0) switch
    {
        (false, false, false) => Count,
        (true, false, false) => this[IndexOrder.Spo].Find(subject).Count,
        (false, true, false) => this[IndexOrder.Pso].Find(predicate).Count,
        (false, false, true) => this[IndexOrder.Osp].Find(@object).Count,
        (true, true, false) => this[IndexOrder.Spo].Find(subject, predicate).Count,
        (true, false, true) => this[IndexOrder.Sop].Find(subject, @object).Count,
        (false, true, true) => this[IndexOrder.Pos].Find(predicate, @object).Count,
        _ => this[IndexOrder.Spo].Find(subject, predicate, @object).Count,
    };

    private static (int, int, int) Arrange((int S, int P, int O) triple, IndexOrder order) => order switch
    {
        IndexOrder.Spo => (triple.S, triple.P, triple.O),
        IndexOrder.Sop => (triple.S, triple.O, triple.P),
        IndexOrder.Pso => (triple.P, triple.S, triple.O),
        IndexOrder.Pos => (triple.P, triple.O, triple.S),
        IndexOrder.Osp => (triple.O, triple.S, triple.P),
        _ => (triple.O, triple.P, triple.S),
    };

    private static (int[] Keys, int[] Starts) FirstLevel((int First, int, int)[] rows)
    {
        var (keys, starts) = (new List<int>(), new List<int>());
        for (var i = 0; i < rows.Length; i++)
        {
            if (i > 0 && rows[i].First == rows[i - 1].First) continue;
            keys.Add(rows[i].First);
            starts.Add(i);
        }

        starts.Add(rows.Length);
        return ([.. keys], [.. starts]);
    }
}
