namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// OrderBy: all rows are kept, then given in order, rows with equal keys as they came. Where only the first rows are wanted, no more than
/// twice as many are kept at a time.
/// </summary>
internal sealed class OrderOperator : Operator
{
    private const int SmallestCut = 1024;
    private readonly RunContext _context;
    private readonly int[] _row;
    private readonly SortKey[] _keys;
    private readonly int[] _slots;
    private readonly int? _first;
    private readonly Operator _input;
    private readonly RowSorter _sorter;
    private int _next;
    private int _count;

    public OrderOperator(RunContext context, int[] row, SortKey[] keys, int[] slots, int? first, Operator input)
    {
        (_context, _row, _keys, _slots, _first, _input) = (context, row, keys, slots, first, input);
        _sorter = new RowSorter(context, slots.Length, keys);
    }

    public override void Open()
    {
        _sorter.Clear();
        _next = 0;
        var cut = _first is { } first ? (int)Math.Min(int.MaxValue, Math.Max(SmallestCut, 2L * first)) : int.MaxValue;
        _input.Open();
        while (_input.Next())
        {
            if (!_sorter.Add(_row, _slots)) continue;
            if (_sorter.Count >= cut) _sorter.KeepFirst(_first!.Value);
        }

        _sorter.Sort();
        _count = Math.Min(_sorter.Count, _first ?? int.MaxValue);
    }

    public override bool Next()
    {
        if (_next == _count)
        {
            foreach (var slot in _slots) _row[slot] = 0;
            return false;
        }

        _context.Guard.Tick();
        var values = _sorter[_next++];
        for (var i = 0; i < _slots.Length; i++) _row[_slots[i]] = values[i];
        return true;
    }

    public override void Describe(PlanText text)
    {
        text.Line($"order {string.Join(' ', _keys.Select(Name))}", _first is { } first ? $"first {PlanText.Number(first)}" : "");
        text.Nested(_input);

        string Name(SortKey key) => key.IsDescending ? $"DESC({text.Expression(key.Source)})" : text.Expression(key.Source);
    }
}
