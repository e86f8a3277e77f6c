namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>EXISTS and NOT EXISTS.</summary>
internal sealed class ExistsTest : TestExpression
{
    private readonly IRowTest _test;
    private readonly bool _isNegated;

    public ExistsTest(QueryTerms terms, IRowTest test, bool isNegated)
        : base(terms) => (_test, _isNegated) = (test, isNegated);

    public override TruthValue Test(ReadOnlySpan<int> row) => Truth.Of(_test.Holds(row) != _isNegated);
}
