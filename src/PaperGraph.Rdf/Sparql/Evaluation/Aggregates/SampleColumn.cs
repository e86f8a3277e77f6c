namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>SAMPLE: the first value that is no error.</summary>
internal sealed class SampleColumn : AggregateColumn
{
    private readonly CompiledExpression _expression;
    private int[] _first = [];

    public SampleColumn(CompiledExpression expression) => _expression = expression;

    public override void Add(int group, ReadOnlySpan<int> row)
    {
        Reach(ref _first, group);
        if (_first[group] == 0) _first[group] = _expression.EvaluateId(row);
    }

    public override int ResultId(int group) => group < _first.Length ? _first[group] : 0;
}
