namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// Group where each aggregate is a number of rows: of the last pattern of a join, whose variables nobody asks for, the rows are not read,
/// only counted in the index. Where the input comes with equal first keys together, groups are given as soon as these are done.
/// </summary>
internal sealed class CountGroupOperator : Operator
{
    private readonly RunContext _context;
    private readonly int[] _row;
    private readonly CountGroupShape _shape;
    private readonly Operator _input;
    private readonly ScanOperator? _counted;
    private readonly GroupCounts _groups;
    private readonly int[] _waiting;
    private int _next;
    private bool _isWaiting;
    private bool _isDone;

    /// <summary>Makes the operator.</summary>
    /// <param name="context">The run.</param>
    /// <param name="row">The pipeline's row.</param>
    /// <param name="shape">Keys and results.</param>
    /// <param name="input">What is grouped, but for <paramref name="counted"/>.</param>
    /// <param name="counted">The pattern whose matches are only counted; null when none is.</param>
    public CountGroupOperator(RunContext context, int[] row, CountGroupShape shape, Operator input, ScanOperator? counted)
    {
        (_context, _row, _shape, _input, _counted) = (context, row, shape, input, counted);
        _groups = GroupCounts.Of(shape.Keys, context.Guard);
        _waiting = new int[shape.Inside.Length];
    }

    public override void Open()
    {
        _input.Open();
        _groups.Clear();
        (_next, _isWaiting, _isDone) = (0, false, false);
    }

    public override bool Next()
    {
        while (_next == _groups.Count)
        {
            if (_isDone) return Finish();
            Read();
        }

        _context.Guard.Tick();
        _groups.Load(_next, _row);
        var count = _context.Terms.Intern(_groups.CountOf(_next));
        foreach (var slot in _shape.Results) _row[slot] = count;
        _next++;
        return true;
    }

    public override void Describe(PlanText text)
    {
        var keys = _shape.Keys.Length == 0 ? "all" : text.Names(_shape.Keys);
        var together = _shape.Together >= 0 ? $", {text.Name(_shape.Keys[_shape.Together])} together" : "";
        text.Line($"count by {keys}{together}", estimate: Estimate);
        text.Nested(_input);
        _counted?.DescribeAsCounted(text);
    }

    private void Read()
    {
        _groups.Clear();
        _next = 0;
        var together = _shape.Together < 0 ? -1 : _shape.Keys[_shape.Together];
        var first = 0;
        if (_isWaiting)
        {
            // The results given since have overwritten the row that was read last.
            foreach (var slot in _shape.Results) _row[slot] = 0;
            for (var i = 0; i < _waiting.Length; i++) _row[_shape.Inside[i]] = _waiting[i];
            Count();
            if (together >= 0) first = _row[together];
        }

        _isWaiting = false;
        while (_input.Next())
        {
            if (together >= 0 && _row[together] != first)
            {
                if (_groups.Count > 0)
                {
                    Wait();
                    return;
                }

                first = _row[together];
            }

            Count();
        }

        _isDone = true;
        // Without keys there is one group, also over no solution.
        if (_shape.Keys.Length == 0 && _groups.Count == 0) _groups.Add(_row, 0);
    }

    private void Wait()
    {
        for (var i = 0; i < _waiting.Length; i++)
        {
            ref var id = ref _row[_shape.Inside[i]];
            (_waiting[i], id) = (id, 0);
        }

        _isWaiting = true;
    }

    private void Count()
    {
        var times = 1L;
        if (_counted is not null)
        {
            times = _counted.Count();
        }
        else if (_input is RunScanOperator { } runs && !_shape.CountsRuns)
        {
            times = runs.RunLength;
        }

        if (times > 0) _groups.Add(_row, times);
    }

    private bool Finish()
    {
        foreach (var slot in _shape.Keys) _row[slot] = 0;
        foreach (var slot in _shape.Results) _row[slot] = 0;
        return false;
    }
}
