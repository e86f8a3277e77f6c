namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>REGEX (section 17.4.3.14).</summary>
internal sealed class RegexTest : TestExpression
{
    private readonly QueryTerms _terms;
    private readonly CompiledExpression _text;
    private readonly PatternCache _patterns;

    public RegexTest(QueryTerms terms, CompiledExpression[] arguments)
        : base(terms)
    {
        (_terms, _text) = (terms, arguments[0]);
        _patterns = new PatternCache(terms, arguments[1], arguments.Length > 2 ? arguments[2] : null);
    }

    public override TruthValue Test(ReadOnlySpan<int> row)
    {
        var text = _text.Evaluate(row);
        if (!text.IsText || _patterns.For(row) is not { } pattern) return TruthValue.Error;
        return Truth.Of(pattern.IsMatch(_terms.TextOf(text)));
    }
}
