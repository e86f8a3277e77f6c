using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>Translates a group element by element (section 18.2.2.6), joins with the empty pattern left out (18.2.2.8).</summary>
internal sealed class GroupBuilder
{
    private readonly List<TriplePattern> _triples = [];
    private readonly List<Expression> _filters = [];
    private GraphPattern _pattern = new BasicGraphPattern([]);

    public VariableScope Scope { get; } = new();

    /// <summary>The triples since the last element that was none.</summary>
    public IReadOnlyList<TriplePattern> Triples => _triples;

    public void Add(TriplePattern triple)
    {
        _triples.Add(triple);
        Scope.Add(triple.Subject);
        Scope.Add(triple.Predicate);
        Scope.Add(triple.Object);
    }

    public void Add(PathPattern path)
    {
        Join(path);
        Scope.Add(path.Subject);
        Scope.Add(path.Object);
    }

    public void Join(GraphPattern pattern, VariableScope scope)
    {
        Join(pattern);
        Scope.Add(scope);
    }

    public void Filter(Expression condition) => _filters.Add(condition);

    public void Optional(ParsedGroup group)
    {
        EndTriples();
        _pattern = new LeftJoinPattern(_pattern, group.Pattern, group.Filter);
        Scope.Add(group.Scope);
    }

    public void Minus(ParsedGroup group)
    {
        EndTriples();
        _pattern = new MinusPattern(_pattern, group.ToPattern());
    }

    public void Bind(Variable variable, Expression expression)
    {
        EndTriples();
        _pattern = new ExtendPattern(_pattern, variable, expression);
        Scope.Add(variable);
    }

    public ParsedGroup ToGroup()
    {
        EndTriples();
        return new ParsedGroup(_pattern, _filters.Count == 0 ? null : Chain.Of(BinaryOperator.And, _filters), Scope);
    }

    private void EndTriples()
    {
        if (_triples.Count == 0) return;
        var triples = new BasicGraphPattern([.. _triples]);
        _triples.Clear();
        Join(triples);
    }

    private void Join(GraphPattern pattern)
    {
        EndTriples();
        if (IsEmpty(_pattern)) _pattern = pattern;
        else if (!IsEmpty(pattern)) _pattern = new JoinPattern(_pattern, pattern);
    }

    private static bool IsEmpty(GraphPattern pattern) => pattern is BasicGraphPattern { Triples.IsEmpty: true };
}
