namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>COALESCE: the first that is no error.</summary>
internal sealed class FirstValue : ValueExpression
{
    private readonly CompiledExpression[] _arguments;

    public FirstValue(QueryTerms terms, CompiledExpression[] arguments)
        : base(terms) => _arguments = arguments;

    public override Value Evaluate(ReadOnlySpan<int> row)
    {
        foreach (var argument in _arguments)
        {
            var value = argument.Evaluate(row);
            if (!value.IsError) return value;
        }

        return default;
    }
}
