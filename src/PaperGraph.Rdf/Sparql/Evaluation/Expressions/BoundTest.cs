namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>BOUND.</summary>
internal sealed class BoundTest : TestExpression
{
    private readonly int _slot;

    public BoundTest(QueryTerms terms, int slot)
        : base(terms) => _slot = slot;

    public override TruthValue Test(ReadOnlySpan<int> row) => Truth.Of(_slot >= 0 && row[_slot] != 0);
}
