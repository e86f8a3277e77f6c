namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>COUNT of an expression: how often it is no error.</summary>
internal sealed class CountColumn : AggregateColumn
{
    private readonly QueryTerms _terms;
    private readonly CompiledExpression _expression;
    private readonly GroupedIds? _distinct;
    private long[] _counts = [];

    public CountColumn(QueryTerms terms, CompiledExpression expression, GroupedIds? distinct) =>
        (_terms, _expression, _distinct) = (terms, expression, distinct);

    public override void Add(int group, ReadOnlySpan<int> row)
    {
        Reach(ref _counts, group);
        var id = _expression.EvaluateId(row);
        if (id != 0 && (_distinct is null || _distinct.Add(group, id))) _counts[group]++;
    }

    public override int ResultId(int group) => _terms.Intern(group < _counts.Length ? _counts[group] : 0L);
}
