using PaperGraph.Rdf.Sparql.Planning;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The solutions of a SELECT, straight from the plan's row.</summary>
internal sealed class PlannedSolutions : Solutions
{
    private readonly QueryPlan _plan;
    private readonly int[] _slots;
    private bool _isOpen;
    private bool _isDone;

    public PlannedSolutions(QueryPlan plan)
        : base([.. plan.Context.Query.Variables.Select(variable => variable.Name)])
    {
        _plan = plan;
        _slots = [.. plan.Context.Query.Variables.Select(plan.SlotOf)];
    }

    public override TermView this[int column] => _slots[column] < 0 ? default : _plan.Context.Terms[_plan.Row[_slots[column]]];

    public override bool MoveNext()
    {
        if (_isDone) return false;
        if (!_isOpen)
        {
            _isOpen = true;
            _plan.Context.Guard.Check();
            _plan.Root.Open();
        }

        _isDone = !_plan.Root.Next();
        return !_isDone;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _plan.Dispose();
        base.Dispose(disposing);
    }
}
