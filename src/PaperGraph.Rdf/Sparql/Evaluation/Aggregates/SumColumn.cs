using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>SUM and AVG: 0 over nothing; an error in a group, or a value that is no number, makes its result an error.</summary>
internal sealed class SumColumn : AggregateColumn
{
    private readonly QueryTerms _terms;
    private readonly CompiledExpression _expression;
    private readonly GroupedIds? _distinct;
    private readonly bool _isAverage;
    private Value[] _sums = [];
    private long[] _counts = [];

    public SumColumn(QueryTerms terms, CompiledExpression expression, GroupedIds? distinct, bool isAverage) =>
        (_terms, _expression, _distinct, _isAverage) = (terms, expression, distinct, isAverage);

    public override void Add(int group, ReadOnlySpan<int> row)
    {
        Reach(ref _sums, group);
        Reach(ref _counts, group);
        if (_counts[group] > 0 && _sums[group].IsError) return;
        var value = _expression.Evaluate(row);
        if (_distinct is not null && !value.IsError && !_distinct.Add(group, _terms.Intern(value))) return;
        _sums[group] = Arithmetic.Apply(BinaryOperator.Add, _counts[group] == 0 ? Value.Of(0L) : _sums[group], value);
        _counts[group]++;
    }

    public override int ResultId(int group)
    {
        if (group >= _counts.Length || _counts[group] == 0) return _terms.Intern(0L);
        return _terms.Intern(_isAverage ? Arithmetic.Apply(BinaryOperator.Divide, _sums[group], Value.Of(_counts[group])) : _sums[group]);
    }
}
