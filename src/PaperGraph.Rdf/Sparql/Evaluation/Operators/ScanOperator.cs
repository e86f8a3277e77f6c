namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The matches of one triple pattern: a range of rows of the index order that begins with what is bound when it is opened. Rows are copied
/// from the index in small blocks.
/// </summary>
internal sealed class ScanOperator : Operator
{
    private const int SmallestBlock = 32;
    private const int LargestBlock = 512;
    private readonly int[] _row;
    private readonly QueryGuard _guard;
    private readonly GraphScope _scope;
    private readonly PatternEnd[] _ends;
    private readonly ScanShape[] _shapes;
    private readonly IndexCursor[] _cursors = new IndexCursor[6];
    private readonly Column[] _columns = [new(), new(), new()];
    private readonly int _planned;
    private int _version;
    private int _open;
    private IndexOrder _order;
    private int _at;
    private int _filled;
    private int _block;
    private int _next;
    private int _end;
    private int _key;

    /// <summary>Makes a scan.</summary>
    /// <param name="context">The run.</param>
    /// <param name="row">The pipeline's row.</param>
    /// <param name="scope">The graph.</param>
    /// <param name="ends">Subject, predicate, object.</param>
    /// <param name="bound">Which of them the plan has bound, as bits from the first; for Explain.</param>
    /// <param name="sorted">Which free position should come sorted when there is a choice: 0 to 2, or -1.</param>
    public ScanOperator(RunContext context, int[] row, GraphScope scope, PatternEnd[] ends, int bound, int sorted)
    {
        (_row, _guard, _scope, _ends, _planned) = (row, context.Guard, scope, ends, bound);
        _shapes = ScanShape.All(ends, sorted);
    }

    /// <summary>The index order that was chosen when this was last opened.</summary>
    public IndexOrder Order => _order;

    public override void Open()
    {
        var table = Seek();
        if (_open == 0) return;
        if (_end - _next <= SmallestBlock) Fill(table, _end - _next);
    }

    /// <summary>
    /// Opens, and says how many solutions there are; they are not given then. For patterns in which no free variable is repeated.
    /// </summary>
    public int Count()
    {
        Seek();
        var count = _end - _next;
        _next = _end;
        return count;
    }

    /// <summary>The rows of <see cref="Order"/> whose third column has the solutions; for a pattern with one free position.</summary>
    public RowRange SeekRun()
    {
        Seek();
        return new RowRange(_next, _end);
    }

    private TripleTable Seek()
    {
        _guard.Tick();
        if (_version != _scope.Version)
        {
            _version = _scope.Version;
            Array.Clear(_cursors);
        }

        var subject = _ends[0].In(_row);
        var predicate = _ends[1].In(_row);
        var @object = _ends[2].In(_row);
        var bound = (subject != 0 ? 1 : 0) | (predicate != 0 ? 2 : 0) | (@object != 0 ? 4 : 0);
        var shape = _shapes[bound];
        _order = shape.Order;
        _open = shape.Free;
        var table = _scope.Graph[_order];
        ref var cursor = ref _cursors[(int)_order];
        _at = _filled = 0;
        _block = SmallestBlock;
        switch (_open)
        {
            case 3:
                (_next, _end, _key) = (0, table.Second.Length, 0);
                break;
            case 2:
                cursor.Seek(table, Of(shape.First, subject, predicate, @object));
                (_next, _end) = (cursor.Outer.Start, cursor.Outer.End);
                break;
            default:
                cursor.Seek(table, Of(shape.First, subject, predicate, @object), Of(shape.Second, subject, predicate, @object));
                (_next, _end) = (cursor.Inner.Start, cursor.Inner.End);
                if (_open == 0) SeekThird(table, Of(shape.Third, subject, predicate, @object));
                break;
        }

        _columns[0].Slot = _ends[shape.Third].Slot;
        _columns[1].Slot = _ends[shape.Second].Slot;
        _columns[2].Slot = _ends[shape.First].Slot;
        return table;
    }

    public override bool Next()
    {
        if (_open == 1)
        {
            if (_at == _filled && !Fill()) return Finish();
            _row[_columns[0].Slot] = _columns[0].Ids[_at++];
            return true;
        }

        return _open == 0 ? _next++ < _end : NextOfMany();
    }

    public override void Describe(PlanText text) => Describe(text, "scan");

    public void DescribeAsCounted(PlanText text) => Describe(text, "  counted, not read:");

    private void Describe(PlanText text, string verb) =>
        text.Line($"{verb} {text.Pattern(_ends)}", _shapes[_planned].Order.ToString().ToUpperInvariant(), Estimate);

    private static int Of(int position, int subject, int predicate, int @object) =>
        position == 0 ? subject : position == 1 ? predicate : @object;

    // A position is at most once in the pattern, unless a variable is repeated in it: then the values must agree.
    private bool NextOfMany()
    {
        while (_at < _filled || Fill())
        {
            var agree = true;
            for (var i = 0; i < _open; i++)
            {
                var (slot, id) = (_columns[i].Slot, _columns[i].Ids[_at]);
                for (var j = 0; j < i; j++) agree &= _columns[j].Slot != slot || _columns[j].Ids[_at] == id;
                _row[slot] = id;
            }

            _at++;
            if (agree) return true;
        }

        return Finish();
    }

    private bool Finish()
    {
        for (var i = 0; i < _open; i++) _row[_columns[i].Slot] = 0;
        return false;
    }

    private void SeekThird(in TripleTable table, int id)
    {
        _next = table.SeekThird(new RowRange(_next, _end), id);
        if (_next < _end) _end = table.Third[_next] == id ? _next + 1 : _next;
    }

    private bool Fill()
    {
        var count = Math.Min(_block, _end - _next);
        if (count <= 0) return false;
        _guard.Tick(count);
        _block = Math.Min(_block * 4, LargestBlock);
        Fill(_scope.Graph[_order], count);
        return true;
    }

    private void Fill(in TripleTable table, int count)
    {
        table.Third.Slice(_next, count).CopyTo(_columns[0].Room(count));
        if (_open >= 2) table.Second.Slice(_next, count).CopyTo(_columns[1].Room(count));
        if (_open == 3) FillKeys(table, _columns[2].Room(count));
        _next += count;
        (_at, _filled) = (0, count);
    }

    private void FillKeys(in TripleTable table, Span<int> keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            while (table.Starts[_key + 1] <= _next + i) _key++;
            keys[i] = table.Keys[_key];
        }
    }

    private sealed class Column
    {
        public int[] Ids { get; private set; } = [];

        public int Slot { get; set; }

        public Span<int> Room(int count)
        {
            if (Ids.Length < count) Ids = new int[Math.Max(count, SmallestBlock)];
            return Ids.AsSpan(0, count);
        }
    }
}
