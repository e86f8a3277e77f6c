namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>IF: only the branch that is taken is evaluated.</summary>
internal sealed class ConditionalValue : CompiledExpression
{
    private readonly CompiledExpression _condition;
    private readonly CompiledExpression _then;
    private readonly CompiledExpression _else;

    public ConditionalValue(CompiledExpression condition, CompiledExpression then, CompiledExpression @else) =>
        (_condition, _then, _else) = (condition, then, @else);

    public override Value Evaluate(ReadOnlySpan<int> row) => Branch(row) is { } branch ? branch.Evaluate(row) : default;

    public override TruthValue Test(ReadOnlySpan<int> row) => Branch(row) is { } branch ? branch.Test(row) : TruthValue.Error;

    public override int EvaluateId(ReadOnlySpan<int> row) => Branch(row) is { } branch ? branch.EvaluateId(row) : 0;

    private CompiledExpression? Branch(ReadOnlySpan<int> row) => _condition.Test(row) switch
    {
        TruthValue.True => _then,
        TruthValue.False => _else,
        _ => null,
    };
}
