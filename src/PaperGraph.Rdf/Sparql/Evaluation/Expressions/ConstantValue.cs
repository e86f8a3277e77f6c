namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A constant, decoded once; without a term it is an error.</summary>
internal sealed class ConstantValue : CompiledExpression
{
    private readonly Value _value;
    private readonly TruthValue _truth;

    public ConstantValue(QueryTerms terms, int id)
    {
        Id = id;
        _value = terms.ValueOf(id);
        _truth = Truth.Of(_value, terms);
    }

    public int Id { get; }

    public Value Value => _value;

    public override Value Evaluate(ReadOnlySpan<int> row) => _value;

    public override TruthValue Test(ReadOnlySpan<int> row) => _truth;

    public override int EvaluateId(ReadOnlySpan<int> row) => Id;
}
