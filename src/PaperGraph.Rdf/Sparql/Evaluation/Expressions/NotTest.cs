namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary><c>!</c>.</summary>
internal sealed class NotTest : TestExpression
{
    private readonly CompiledExpression _operand;

    public NotTest(QueryTerms terms, CompiledExpression operand)
        : base(terms) => _operand = operand;

    public override TruthValue Test(ReadOnlySpan<int> row) => Truth.Not(_operand.Test(row));
}
