using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// <c>STR(?a) &lt; STR(?b)</c> and the like, which queries use to take each pair once: where both are IRIs, or both strings, of the
/// dataset, their ids are in the order of their texts.
/// </summary>
internal sealed class TextOrderTest : TestExpression
{
    private readonly QueryTerms _terms;
    private readonly BinaryOperator _operator;
    private readonly int _left;
    private readonly int _right;
    private readonly OrderTest _otherwise;

    public TextOrderTest(QueryTerms terms, BinaryOperator @operator, int left, int right, OrderTest otherwise)
        : base(terms) => (_terms, _operator, _left, _right, _otherwise) = (terms, @operator, left, right, otherwise);

    public override TruthValue Test(ReadOnlySpan<int> row)
    {
        var (left, right) = (row[_left], row[_right]);
        if (!_terms.HaveOrderedTexts(left, right)) return _otherwise.Test(row);
        return Truth.Of(_operator switch
        {
            BinaryOperator.Less => left < right,
            BinaryOperator.LessOrEqual => left <= right,
            BinaryOperator.Greater => left > right,
            _ => left >= right,
        });
    }
}
