namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>An expression whose value is always a boolean, so that a filter needs no value at all.</summary>
internal abstract class TestExpression : CompiledExpression
{
    private readonly QueryTerms _terms;

    protected TestExpression(QueryTerms terms) => _terms = terms;

    public sealed override Value Evaluate(ReadOnlySpan<int> row) => Value.Of(Test(row));

    public sealed override int EvaluateId(ReadOnlySpan<int> row) => Test(row) is var truth && truth == TruthValue.Error
        ? 0
        : _terms.Intern(truth == TruthValue.True);
}
