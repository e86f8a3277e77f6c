namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The distinct terms at one position of a triple pattern, read from the index by skipping over the rows of each; for DISTINCT and for
/// counting by that position.
/// </summary>
internal sealed class RunScanOperator : Operator
{
    private readonly int[] _row;
    private readonly QueryGuard _guard;
    private readonly GraphScope _scope;
    private readonly PatternEnd[] _ends;
    private readonly ScanShape _shape;
    private readonly int _slot;
    private RowRange _rest;
    private int _key;

    /// <summary>Makes the operator of a pattern whose variables are all different and none is bound.</summary>
    /// <param name="context">The run.</param>
    /// <param name="row">The pipeline's row.</param>
    /// <param name="scope">The graph.</param>
    /// <param name="ends">Subject, predicate, object; one constant at most.</param>
    /// <param name="position">Which of them is asked for.</param>
    public RunScanOperator(RunContext context, int[] row, GraphScope scope, PatternEnd[] ends, int position)
    {
        (_row, _guard, _scope, _ends) = (row, context.Guard, scope, ends);
        var bound = 0;
        for (var i = 0; i < ends.Length; i++) bound |= ends[i].IsVariable ? 0 : 1 << i;
        _shape = ScanShape.All(ends, position)[bound];
        _slot = ends[position].Slot;
    }

    /// <summary>How many triples have the current term there.</summary>
    public int RunLength { get; private set; }

    public override void Open()
    {
        _guard.Tick();
        _key = 0;
        var table = _scope.Graph[_shape.Order];
        _rest = _shape.Free == 3 ? table.All : table.Find(_ends[_shape.First].Id);
    }

    public override bool Next()
    {
        if (_rest.IsEmpty)
        {
            _row[_slot] = 0;
            return false;
        }

        _guard.Tick();
        var table = _scope.Graph[_shape.Order];
        var run = _shape.Free == 3 ? table.RowsOfKey(_key) : table.FirstSecond(_rest);
        _row[_slot] = _shape.Free == 3 ? table.Keys[_key++] : table.Second[run.Start];
        RunLength = run.Count;
        _rest = _rest with { Start = run.End };
        return true;
    }

    public override void Describe(PlanText text) =>
        text.Line($"runs of {text.Name(_slot)} in {text.Pattern(_ends)}", _shape.Order.ToString().ToUpperInvariant(), Estimate);
}
