using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A path of one step over all but some predicates: a solution for each triple, so that pairs may repeat.</summary>
internal sealed class WalkOperator(
    RunContext context,
    int[] row,
    (PatternEnd Subject, PatternEnd Object) ends,
    GraphScope scope,
    PropertyPath path,
    PathStep step) : Operator
{
    private readonly List<int> _found = [];
    private GraphNodes _starts;
    private int _from;
    private int _to;
    private bool _isForward;
    private bool _bindsFrom;
    private bool _bindsTo;
    private int _next;

    public override void Open()
    {
        context.Guard.Tick();
        var (subject, @object) = (ends.Subject.In(row), ends.Object.In(row));
        _isForward = subject != 0 || @object == 0;
        (_from, _to) = _isForward ? (subject, @object) : (@object, subject);
        (_bindsFrom, _bindsTo) = (_from == 0, _to == 0);
        _found.Clear();
        (_starts, _next) = (default, 0);
        if (_from != 0) step.Walk(_from, _isForward, _found);
    }

    public override bool Next()
    {
        var (from, to) = _isForward ? (ends.Subject.Slot, ends.Object.Slot) : (ends.Object.Slot, ends.Subject.Slot);
        while (true)
        {
            while (_next < _found.Count)
            {
                var id = _found[_next++];
                if (!_bindsTo && id != _to) continue;
                if (_bindsFrom && from == to && id != _from) continue;
                if (_bindsFrom) row[from] = _from;
                if (_bindsTo) row[to] = id;
                return true;
            }

            if (!_bindsFrom || (_from = _starts.Next(scope.Graph)) == 0) break;
            _found.Clear();
            _next = 0;
            step.Walk(_from, _isForward, _found);
        }

        if (_bindsFrom) row[from] = 0;
        if (_bindsTo) row[to] = 0;
        return false;
    }

    public override void Describe(PlanText text) =>
        text.Line($"path {text.End(ends.Subject)} {text.Path(path)} {text.End(ends.Object)}", estimate: Estimate);
}
