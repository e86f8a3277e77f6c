namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary><c>=</c> and <c>!=</c> of any two expressions.</summary>
internal sealed class EqualityTest : TestExpression
{
    private readonly QueryTerms _terms;
    private readonly CompiledExpression _left;
    private readonly CompiledExpression _right;
    private readonly bool _isNegated;

    public EqualityTest(QueryTerms terms, CompiledExpression left, CompiledExpression right, bool isNegated)
        : base(terms) => (_terms, _left, _right, _isNegated) = (terms, left, right, isNegated);

    public override TruthValue Test(ReadOnlySpan<int> row)
    {
        var equal = Comparison.AreEqual(_terms, _left.Evaluate(row), _right.Evaluate(row));
        return _isNegated ? Truth.Not(equal) : equal;
    }
}
