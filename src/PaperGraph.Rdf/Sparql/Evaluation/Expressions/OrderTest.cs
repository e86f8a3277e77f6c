using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The operators that ask for an order.</summary>
internal sealed class OrderTest : TestExpression
{
    private readonly QueryTerms _terms;
    private readonly BinaryOperator _operator;
    private readonly CompiledExpression _left;
    private readonly CompiledExpression _right;

    public OrderTest(QueryTerms terms, BinaryOperator @operator, CompiledExpression left, CompiledExpression right)
        : base(terms) => (_terms, _operator, _left, _right) = (terms, @operator, left, right);

    public override TruthValue Test(ReadOnlySpan<int> row)
    {
        var order = Comparison.Compare(_terms, _left.Evaluate(row), _right.Evaluate(row));
        return order switch
        {
            ComparisonResult.Error => TruthValue.Error,
            // NaN is neither less, equal nor greater.
            ComparisonResult.Unordered => TruthValue.False,
            _ => Truth.Of(_operator switch
            {
                BinaryOperator.Less => order == ComparisonResult.Less,
                BinaryOperator.LessOrEqual => order != ComparisonResult.Greater,
                BinaryOperator.Greater => order == ComparisonResult.Greater,
                _ => order != ComparisonResult.Less,
            }),
        };
    }
}
