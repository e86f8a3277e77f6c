namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A function applied to one argument.</summary>
internal sealed class UnaryCall : ValueExpression
{
    private readonly FunctionContext _context;
    private readonly UnaryFunction _function;
    private readonly CompiledExpression _argument;

    public UnaryCall(FunctionContext context, UnaryFunction function, CompiledExpression argument)
        : base(context.Terms) => (_context, _function, _argument) = (context, function, argument);

    public override Value Evaluate(ReadOnlySpan<int> row)
    {
        var argument = _argument.Evaluate(row);
        return argument.IsError ? default : _function(_context, argument);
    }
}
