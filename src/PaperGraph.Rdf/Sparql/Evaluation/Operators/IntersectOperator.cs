namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// Several patterns that lack one and the same variable: each has its candidates as one ascending run of the index, so the terms that all
/// have are found by galloping through the longer runs with the ids of the shortest. That is the step of a worst-case-optimal join (Ngo et
/// al. 2012; Veldhuizen's leapfrog, 2014) for one variable.
/// </summary>
internal sealed class IntersectOperator : Operator
{
    private const int LargestBlock = 512;
    private readonly int[] _row;
    private readonly QueryGuard _guard;
    private readonly GraphScope _scope;
    private readonly ScanOperator[] _scans;
    private readonly int _slot;
    private readonly RowRange[] _runs;
    private int[] _ids = [];
    private int _shortest;
    private int _at;
    private int _filled;

    /// <summary>Makes the operator.</summary>
    /// <param name="context">The run.</param>
    /// <param name="row">The pipeline's row.</param>
    /// <param name="scope">The graph of all patterns.</param>
    /// <param name="slot">The variable, unbound when this is opened.</param>
    /// <param name="scans">The patterns; all their other positions are bound then.</param>
    public IntersectOperator(RunContext context, int[] row, GraphScope scope, int slot, ScanOperator[] scans)
    {
        (_row, _guard, _scope, _slot, _scans) = (row, context.Guard, scope, slot, scans);
        _runs = new RowRange[scans.Length];
    }

    /// <summary>How many patterns it matches.</summary>
    public int Patterns => _scans.Length;

    public override void Open()
    {
        (_at, _filled, _shortest) = (0, 0, 0);
        for (var i = 0; i < _scans.Length; i++)
        {
            _runs[i] = _scans[i].SeekRun();
            if (_runs[i].Count < _runs[_shortest].Count) _shortest = i;
            // Where one has none, the others need not be looked for.
            if (_runs[i].IsEmpty) break;
        }
    }

    public override bool Next()
    {
        while (_at == _filled)
        {
            if (_runs[_shortest].IsEmpty)
            {
                _row[_slot] = 0;
                return false;
            }

            Fill();
        }

        _row[_slot] = _ids[_at++];
        return true;
    }

    public override void Describe(PlanText text)
    {
        text.Line($"intersect for {text.Name(_slot)}", estimate: Estimate);
        foreach (var scan in _scans) text.Nested(scan);
    }

    private void Fill()
    {
        ref var shortest = ref _runs[_shortest];
        var count = Math.Min(LargestBlock, shortest.Count);
        _guard.Tick(count);
        if (_ids.Length < count) _ids = new int[count];
        _scope.Graph[_scans[_shortest].Order].Third.Slice(shortest.Start, count).CopyTo(_ids);
        shortest = shortest with { Start = shortest.Start + count };
        for (var i = 0; i < _scans.Length && count > 0; i++)
        {
            if (i != _shortest) count = Keep(i, count);
        }

        (_at, _filled) = (0, count);
    }

    // Keeps those of the ids that another run has too, and goes forward in it.
    private int Keep(int other, int count)
    {
        var third = _scope.Graph[_scans[other].Order].Third;
        var run = _runs[other];
        var at = run.Start;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var id = _ids[i];
            at += SortedIds.Gallop(third[at..run.End], id);
            if (at == run.End)
            {
                // Nothing that comes later is in this run either.
                _runs[_shortest] = default;
                break;
            }

            if (third[at] == id) _ids[kept++] = id;
        }

        _runs[other] = run with { Start = at };
        return kept;
    }
}
