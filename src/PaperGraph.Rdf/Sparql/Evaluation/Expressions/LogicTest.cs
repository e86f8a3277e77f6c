namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary><c>||</c> and <c>&amp;&amp;</c>: the one truth value that decides does so beside an error too.</summary>
internal sealed class LogicTest : TestExpression
{
    private readonly CompiledExpression _left;
    private readonly CompiledExpression _right;
    private readonly TruthValue _decisive;

    public LogicTest(QueryTerms terms, CompiledExpression left, CompiledExpression right, bool isOr)
        : base(terms) => (_left, _right, _decisive) = (left, right, isOr ? TruthValue.True : TruthValue.False);

    public override TruthValue Test(ReadOnlySpan<int> row)
    {
        var left = _left.Test(row);
        if (left == _decisive) return _decisive;
        var right = _right.Test(row);
        if (right == _decisive) return _decisive;
        return left == TruthValue.Error ? TruthValue.Error : right;
    }
}
