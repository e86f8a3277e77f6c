namespace PaperGraph.Rdf;

/// <summary>Makes the columns of all graphs of sorted, distinct rows.</summary>
internal sealed class GraphColumnsBuilder
{
    private readonly int _count;
    private readonly int _largest;
    private readonly int[] _names;
    private readonly long[] _rows;
    private readonly Column<long>[] _keyStarts = new Column<long>[3];
    private readonly Column<int>[] _keys = new Column<int>[3];
    private readonly Column<int>[] _starts = new Column<int>[3];
    private readonly Column<int>[] _second = new Column<int>[IndexOrders.Count];
    private readonly Column<int>[] _third = new Column<int>[IndexOrders.Count];
    private Column<int> _subjectCounts;
    private Column<int> _objectCounts;

    private GraphColumnsBuilder(QuadRow[] rows, int count, int largest)
    {
        (_count, _largest) = (count, largest);
        var (names, starts) = (new List<int> { 0 }, new List<long> { 0 });
        for (var i = 0; i < count; i++)
        {
            if (rows[i][(int)TermRole.Graph] == names[^1]) continue;
            names.Add(rows[i][(int)TermRole.Graph]);
            starts.Add(i);
        }

        starts.Add(count);
        (_names, _rows) = ([.. names], [.. starts]);
    }

    /// <summary>Makes columns of rows in any order, repeated or not, which are lost over it.</summary>
    /// <param name="rows">Rows; graph 0 is the default graph.</param>
    /// <param name="count">How many of them count.</param>
    /// <param name="largest">No id is larger.</param>
    public static GraphColumns Build(QuadRow[] rows, int count, int largest)
    {
        var (spare, other) = (Room(count), Room(count));
        var sorted = QuadSort.By(
            rows, spare, other, count, largest, TermRole.Object, TermRole.Predicate, TermRole.Subject, TermRole.Graph);
        count = Distinct(sorted, count);
        var builder = new GraphColumnsBuilder(sorted, count, largest);
        return builder.Build(sorted, sorted == spare ? rows : spare, sorted == other ? rows : other);
    }

    private static QuadRow[] Room(int count) => GC.AllocateUninitializedArray<QuadRow>(count);

    private static int Distinct(QuadRow[] rows, int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (kept == 0 || !((ReadOnlySpan<int>)rows[i]).SequenceEqual(rows[kept - 1])) rows[kept++] = rows[i];
        }

        return kept;
    }

    /// <summary>Every order is another one sorted by one field; the two chains share nothing but the rows they start from.</summary>
    private GraphColumns Build(QuadRow[] sorted, QuadRow[] one, QuadRow[] other)
    {
        Action[] chains =
        [
            () =>
            {
                var rows = Emit(QuadSort.By(sorted, one, other, _count, _largest, TermRole.Predicate, TermRole.Graph), IndexOrder.Pso);
                rows = Emit(QuadSort.By(rows, one, other, _count, _largest, TermRole.Object, TermRole.Graph), IndexOrder.Ops);
                Emit(QuadSort.By(rows, one, other, _count, _largest, TermRole.Subject, TermRole.Graph), IndexOrder.Sop);
            },
            () =>
            {
                Emit(sorted, IndexOrder.Spo);
                var (mine, another) = (Room(_count), Room(_count));
                var rows = Emit(QuadSort.By(sorted, mine, another, _count, _largest, TermRole.Object, TermRole.Graph), IndexOrder.Osp);
                Emit(QuadSort.By(rows, mine, another, _count, _largest, TermRole.Predicate, TermRole.Graph), IndexOrder.Pos);
            },
        ];
        if (_count < DatasetBuilder.WorthTwoThreads)
        {
            foreach (var chain in chains) chain();
        }
        else
        {
            Parallel.Invoke(chains);
        }

        return new GraphColumns
        {
            Names = new Column<int>(_names),
            Rows = new Column<long>(_rows),
            KeyStarts = [.. _keyStarts],
            Keys = [.. _keys],
            Starts = [.. _starts],
            SubjectCounts = _subjectCounts,
            ObjectCounts = _objectCounts,
            Second = [.. _second],
            Third = [.. _third],
        };
    }

    private QuadRow[] Emit(QuadRow[] rows, IndexOrder order)
    {
        var (second, third) = (Field(rows, order.Second()), Field(rows, order.Third()));
        _second[(int)order] = new Column<int>(second);
        _third[(int)order] = new Column<int>(third);
        if (order is IndexOrder.Spo or IndexOrder.Pso or IndexOrder.Osp) EmitKeys(rows, order.First());
        if (order is IndexOrder.Pso) _subjectCounts = CountSeconds(rows, second);
        if (order is IndexOrder.Pos) _objectCounts = CountSeconds(rows, second);
        return rows;
    }

    private int[] Field(QuadRow[] rows, TermRole role)
    {
        var column = GC.AllocateUninitializedArray<int>(_count);
        for (var i = 0; i < column.Length; i++) column[i] = rows[i][(int)role];
        return column;
    }

    private void EmitKeys(QuadRow[] rows, TermRole role)
    {
        var field = (int)role;
        var count = 0;
        for (var i = 0; i < _count; i++) count += IsNewKey(rows, i, field) ? 1 : 0;
        var (keys, starts, keyStarts) = (new int[count], new int[count + _names.Length], new long[_names.Length + 1]);
        count = 0;
        for (var graph = 0; graph < _names.Length; graph++)
        {
            keyStarts[graph] = count;
            for (var i = _rows[graph]; i < _rows[graph + 1]; i++)
            {
                if (!IsNewKey(rows, i, field)) continue;
                starts[count + graph] = (int)(i - _rows[graph]);
                keys[count++] = rows[i][field];
            }

            starts[count + graph] = (int)(_rows[graph + 1] - _rows[graph]);
        }

        keyStarts[^1] = count;
        _keys[field] = new Column<int>(keys);
        _starts[field] = new Column<int>(starts);
        _keyStarts[field] = new Column<long>(keyStarts);
    }

    private Column<int> CountSeconds(QuadRow[] rows, int[] second)
    {
        var counts = new List<int>();
        for (var start = 0; start < _count;)
        {
            var end = start + 1;
            while (end < _count && !IsNewKey(rows, end, (int)TermRole.Predicate)) end++;
            counts.Add(SortedIds.CountDistinct(second.AsSpan(start..end)));
            start = end;
        }

        return new Column<int>([.. counts]);
    }

    private static bool IsNewKey(QuadRow[] rows, long i, int field) =>
        i == 0 || rows[i][field] != rows[i - 1][field] || rows[i][(int)TermRole.Graph] != rows[i - 1][(int)TermRole.Graph];
}
