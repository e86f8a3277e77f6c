using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>REPLACE (section 17.4.3.15).</summary>
internal sealed class ReplaceCall : ValueExpression
{
    private readonly FunctionContext _context;
    private readonly CompiledExpression _text;
    private readonly CompiledExpression _replacement;
    private readonly PatternCache _patterns;

    public ReplaceCall(FunctionContext context, CompiledExpression[] arguments)
        : base(context.Terms)
    {
        (_context, _text, _replacement) = (context, arguments[0], arguments[2]);
        _patterns = new PatternCache(context.Terms, arguments[1], arguments.Length > 3 ? arguments[3] : null);
    }

    public override Value Evaluate(ReadOnlySpan<int> row)
    {
        var (text, replacement) = (_text.Evaluate(row), _replacement.Evaluate(row));
        if (!text.IsText || replacement.Kind != ValueKind.String || _patterns.For(row) is not { } pattern) return default;
        var replaced = pattern.Replace(
            Encoding.UTF8.GetString(Terms.TextOf(text)), Encoding.UTF8.GetString(Terms.TextOf(replacement)));
        return replaced is null ? default : StringFunctions.WithTagOf(_context, text, Encoding.UTF8.GetBytes(replaced));
    }
}
