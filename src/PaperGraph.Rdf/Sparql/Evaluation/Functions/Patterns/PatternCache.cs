using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The patterns of one REGEX or REPLACE: a constant one is compiled once, others are kept while they are few. For one thread.
/// </summary>
internal sealed class PatternCache
{
    private const int MostPatterns = 256;

    private readonly QueryTerms _terms;
    private readonly CompiledExpression _pattern;
    private readonly CompiledExpression? _flags;
    private readonly bool _isConstant;
    private readonly Dictionary<(string Pattern, string Flags), XPathPattern?> _known = [];
    private readonly XPathPattern? _constant;

    public PatternCache(QueryTerms terms, CompiledExpression pattern, CompiledExpression? flags)
    {
        (_terms, _pattern, _flags) = (terms, pattern, flags);
        _isConstant = pattern is ConstantValue && flags is null or ConstantValue;
        if (_isConstant) _constant = Evaluate([]);
    }

    /// <summary>The pattern for a row; null for an error.</summary>
    public XPathPattern? For(ReadOnlySpan<int> row) => _isConstant ? _constant : Evaluate(row);

    private XPathPattern? Evaluate(ReadOnlySpan<int> row)
    {
        var pattern = _pattern.Evaluate(row);
        if (pattern.Kind != ValueKind.String) return null;
        var flags = "";
        if (_flags is not null)
        {
            var value = _flags.Evaluate(row);
            if (value.Kind != ValueKind.String) return null;
            flags = Encoding.UTF8.GetString(_terms.TextOf(value));
        }

        var key = (Encoding.UTF8.GetString(_terms.TextOf(pattern)), flags);
        if (_known.TryGetValue(key, out var known)) return known;
        if (_known.Count == MostPatterns) _known.Clear();
        known = XPathPattern.TryCreate(key.Item1, flags);
        _known.Add(key, known);
        return known;
    }
}
