namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>What a slot of the row holds; an error where it is unbound.</summary>
internal sealed class VariableValue : ValueExpression
{
    public VariableValue(QueryTerms terms, int slot)
        : base(terms) => Slot = slot;

    public int Slot { get; }

    public override Value Evaluate(ReadOnlySpan<int> row) => Terms.ValueOf(row[Slot]);

    public override int EvaluateId(ReadOnlySpan<int> row) => row[Slot];
}
