using System.Globalization;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>
/// The variables that blank nodes of patterns become, and the rule that a label stays within one basic graph pattern (section 5.1.1). What no
/// query can write has a full stop after <c>_:</c>, nameless nodes, or two, nodes of a CONSTRUCT template, which are never those of the pattern.
/// </summary>
internal sealed class BlankNodeScopes(TokenReader tokens)
{
    private readonly Dictionary<string, int> _patternOf = new(StringComparer.Ordinal);
    private int _nameless;
    private int _patterns;
    private int _current;

    /// <summary>Whether a CONSTRUCT template is being read.</summary>
    public bool IsTemplate { get; set; }

    /// <summary>Begins another basic graph pattern.</summary>
    public void BeginPattern() => _current = ++_patterns;

    /// <summary>Which basic graph pattern is being read, so that it can be gone on with after a group within a filter.</summary>
    public int Current
    {
        get => _current;
        set => _current = value;
    }

    public Variable Nameless()
    {
        var node = new Variable("_:." + (_nameless++).ToString(CultureInfo.InvariantCulture));
        return IsTemplate ? InTemplate(node) : node;
    }

    public Variable ReadLabel()
    {
        var token = tokens.Take();
        if (IsTemplate) return InTemplate(new Variable($"_:{token.Text}"));
        if (!_patternOf.TryAdd(token.Text!, _current) && _patternOf[token.Text!] != _current)
            throw tokens.Fault(token, $"the blank node _:{token.Text} stands in two basic graph patterns");
        return new Variable($"_:{token.Text}");
    }

    /// <summary>The node of a template that is written like a node of a pattern.</summary>
    public static Variable InTemplate(Variable node) => new($"_:..{node.Name.AsSpan(2)}");
}
