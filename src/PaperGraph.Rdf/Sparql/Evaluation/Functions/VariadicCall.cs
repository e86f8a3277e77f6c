namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A function applied to all its arguments; none of them may be an error.</summary>
internal sealed class VariadicCall : ValueExpression
{
    private readonly FunctionContext _context;
    private readonly VariadicFunction _function;
    private readonly CompiledExpression[] _arguments;
    private readonly Value[] _values;

    public VariadicCall(FunctionContext context, VariadicFunction function, CompiledExpression[] arguments)
        : base(context.Terms)
    {
        (_context, _function, _arguments) = (context, function, arguments);
        _values = new Value[arguments.Length];
    }

    public override Value Evaluate(ReadOnlySpan<int> row)
    {
        for (var i = 0; i < _arguments.Length; i++)
        {
            _values[i] = _arguments[i].Evaluate(row);
            if (_values[i].IsError) return default;
        }

        return _function(_context, _values);
    }
}
