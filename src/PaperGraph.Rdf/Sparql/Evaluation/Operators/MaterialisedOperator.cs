namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A pattern computed once, apart from the pipeline, and looked up from then on: the build side of a hash join. Where the pattern sees
/// variables from outside (inside EXISTS) or the graph changes, it is computed again.
/// </summary>
internal sealed class MaterialisedOperator : Operator
{
    private readonly RunContext _context;
    private readonly int[] _row;
    private readonly int[] _innerRow;
    private readonly int[] _given;
    private readonly Operator _input;
    private readonly GraphScope _scope;
    private readonly MaterialisedShape _shape;
    private readonly RowStore _rows;
    private readonly int[] _outer;
    private readonly int[] _seeds;
    private RowLinks? _links;
    private int _version;
    private bool _byKey;
    private int _next;

    public MaterialisedOperator(
        RunContext context, int[] row, int[] innerRow, int[] given, Operator input, GraphScope scope, MaterialisedShape shape)
    {
        (_context, _row, _innerRow, _given, _input, _scope, _shape) = (context, row, innerRow, given, input, scope, shape);
        _rows = new RowStore(shape.Slots, context.Guard);
        _outer = new int[shape.Slots.Length];
        _seeds = new int[shape.Seeds.Length];
    }

    public override void Open()
    {
        _context.Guard.Tick();
        if (!IsCurrent()) Compute();
        for (var i = 0; i < _outer.Length; i++) _outer[i] = _row[_shape.Slots[i]];
        _byKey = _shape.Keys.Length > 0;
        foreach (var key in _shape.Keys) _byKey &= _outer[key] != 0;
        _next = _byKey ? _links!.First(_outer) : 0;
    }

    public override bool Next()
    {
        while (_byKey ? _next >= 0 : _next < _rows.Count)
        {
            _context.Guard.Tick();
            var values = _rows[_next];
            _next = _byKey ? _links!.After(_next) : _next + 1;
            if (!Fits(values)) continue;
            for (var i = 0; i < values.Length; i++) _row[_shape.Slots[i]] = values[i] != 0 ? values[i] : _outer[i];
            return true;
        }

        for (var i = 0; i < _outer.Length; i++) _row[_shape.Slots[i]] = _outer[i];
        return false;
    }

    public override void Describe(PlanText text)
    {
        var keys = _shape.Keys.Select(key => _shape.Slots[key]).ToArray();
        text.Line(keys.Length == 0 ? "kept rows" : $"hash on {text.Names(keys)}", estimate: Estimate);
        text.Nested(_input);
    }

    private bool Fits(ReadOnlySpan<int> values)
    {
        var overlaps = !_shape.MustOverlap;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == 0 || _outer[i] == 0) continue;
            if (values[i] != _outer[i]) return false;
            overlaps = true;
        }

        return overlaps;
    }

    private bool IsCurrent()
    {
        if (_links is null || _version != _scope.Version) return false;
        for (var i = 0; i < _seeds.Length; i++)
        {
            if (_seeds[i] != _given[_shape.Seeds[i]]) return false;
        }

        return true;
    }

    private void Compute()
    {
        _rows.Clear();
        _version = _scope.Version;
        Array.Clear(_innerRow);
        for (var i = 0; i < _seeds.Length; i++) _seeds[i] = _innerRow[_shape.Seeds[i]] = _given[_shape.Seeds[i]];
        _input.Open();
        while (_input.Next()) _rows.Add(_innerRow);
        _links = new RowLinks(_rows, _shape.Keys, _context.Guard);
    }
}
