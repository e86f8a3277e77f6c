namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>An expression that makes a value first and derives truth and term from it.</summary>
internal abstract class ValueExpression : CompiledExpression
{
    protected ValueExpression(QueryTerms terms) => Terms = terms;

    protected QueryTerms Terms { get; }

    public sealed override TruthValue Test(ReadOnlySpan<int> row) => Truth.Of(Evaluate(row), Terms);

    public override int EvaluateId(ReadOnlySpan<int> row) => Terms.Intern(Evaluate(row));
}
