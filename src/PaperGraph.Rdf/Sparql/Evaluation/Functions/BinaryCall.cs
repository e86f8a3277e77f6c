namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A function applied to two arguments.</summary>
internal sealed class BinaryCall : ValueExpression
{
    private readonly FunctionContext _context;
    private readonly BinaryFunction _function;
    private readonly CompiledExpression _first;
    private readonly CompiledExpression _second;

    public BinaryCall(FunctionContext context, BinaryFunction function, CompiledExpression first, CompiledExpression second)
        : base(context.Terms) => (_context, _function, _first, _second) = (context, function, first, second);

    public override Value Evaluate(ReadOnlySpan<int> row)
    {
        var first = _first.Evaluate(row);
        if (first.IsError) return default;
        var second = _second.Evaluate(row);
        return second.IsError ? default : _function(_context, first, second);
    }
}
