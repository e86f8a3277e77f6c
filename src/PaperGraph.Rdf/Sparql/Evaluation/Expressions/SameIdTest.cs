namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>sameTerm; also <c>=</c> and <c>!=</c> where one side is an IRI, as an IRI equals nothing but itself.</summary>
internal sealed class SameIdTest : TestExpression
{
    private readonly CompiledExpression _left;
    private readonly CompiledExpression _right;
    private readonly bool _isNegated;

    public SameIdTest(QueryTerms terms, CompiledExpression left, CompiledExpression right, bool isNegated)
        : base(terms) => (_left, _right, _isNegated) = (left, right, isNegated);

    public override TruthValue Test(ReadOnlySpan<int> row)
    {
        var (left, right) = (_left.EvaluateId(row), _right.EvaluateId(row));
        return left == 0 || right == 0 ? TruthValue.Error : Truth.Of((left == right) != _isNegated);
    }
}
