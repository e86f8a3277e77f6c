namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Graph: the input in one named graph, or in each in turn, with the name in a slot.</summary>
internal sealed class GraphOperator(int[] row, ActiveGraphs graphs, GraphScope scope, PatternEnd name, Operator input) : Operator
{
    private int _next;
    private int _end;
    private bool _bindsName;
    private bool _isOpen;

    public override void Open()
    {
        _isOpen = false;
        var bound = name.In(row);
        _bindsName = bound == 0;
        (_next, _end) = (0, graphs.Names.Count);
        if (_bindsName) return;
        _next = graphs.Names.IndexOf(bound);
        _end = _next + 1;
        if (_next < 0) _end = _next;
    }

    public override bool Next()
    {
        while (true)
        {
            if (_isOpen && input.Next()) return true;
            _isOpen = _next < _end;
            if (!_isOpen) break;
            var id = graphs.Names[_next++];
            scope.Enter(graphs.Named(id)!);
            if (_bindsName) row[name.Slot] = id;
            input.Open();
        }

        if (_bindsName) row[name.Slot] = 0;
        return false;
    }

    public override void Describe(PlanText text)
    {
        text.Line($"graph {text.End(name)}");
        text.Nested(input);
    }
}
