namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// MIN and MAX by the order of ORDER BY; of values that are equal there, the first. An error in a group makes its result an error, as does
/// an empty group.
/// </summary>
internal sealed class ExtremeColumn : AggregateColumn
{
    private const int Failed = -1;

    private readonly QueryTerms _terms;
    private readonly CompiledExpression _expression;
    private readonly int _sign;
    private int[] _extremes = [];

    public ExtremeColumn(QueryTerms terms, CompiledExpression expression, bool isMaximum) =>
        (_terms, _expression, _sign) = (terms, expression, isMaximum ? 1 : -1);

    public override void Add(int group, ReadOnlySpan<int> row)
    {
        Reach(ref _extremes, group);
        ref var extreme = ref _extremes[group];
        if (extreme == Failed) return;
        var id = _expression.EvaluateId(row);
        if (id == 0)
            extreme = Failed;
        else if (extreme == 0 || _terms.CompareForOrder(id, extreme) * _sign > 0)
            extreme = id;
    }

    public override int ResultId(int group) => group < _extremes.Length ? Math.Max(0, _extremes[group]) : 0;
}
