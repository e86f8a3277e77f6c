using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>What stands after the group of a query or sub-query, and its translation (section 18.2.4).</summary>
internal sealed class SolutionModifiers(HelperVariables helpers)
{
    private readonly List<(Variable Variable, Expression? Expression)> _keys = [];

    public Aggregates Aggregates { get; } = new(helpers);

    public List<Expression> Having { get; } = [];

    public List<OrderKey> Order { get; } = [];

    public long Offset { get; set; }

    public long? Limit { get; set; }

    public ValuesPattern? Values { get; set; }

    public bool IsGrouped => _keys.Count > 0 || Aggregates.Any;

    public void AddKey(Expression expression, Variable? name)
    {
        if (name is null && expression is VariableExpression { Variable: var variable })
        {
            if (!IsKey(variable)) _keys.Add((variable, null));
        }
        else
        {
            _keys.Add((name ?? helpers.Next(), expression));
        }
    }

    public bool IsKey(Variable variable) => _keys.Exists(key => key.Variable == variable);

    /// <summary>The variables that a <c>*</c> means.</summary>
    public VariableScope Visible(VariableScope pattern)
    {
        var visible = new VariableScope();
        if (!IsGrouped) visible.Add(pattern);
        foreach (var (variable, _) in _keys) visible.Add(variable);
        foreach (var variable in Values?.Variables ?? []) visible.Add(variable);
        return visible;
    }

    /// <summary>Grouping, HAVING, VALUES, the expressions of SELECT, ORDER BY: all but what changes the columns or cuts.</summary>
    public GraphPattern Translate(GraphPattern pattern, IReadOnlyList<(Variable Variable, Expression Expression)> extensions)
    {
        // Both may need samples, so they come before the list of aggregates is complete.
        var having = Having.ConvertAll(condition => IsGrouped ? OfGroups(condition, ImmutableHashSet<Variable>.Empty) : condition);
        var names = extensions.Select(extension => extension.Variable).Concat(Values?.Variables ?? []).ToHashSet();
        var order = Order.ConvertAll(key => IsGrouped ? key with { Expression = OfGroups(key.Expression, names) } : key);

        foreach (var (variable, expression) in _keys)
        {
            if (expression is not null) pattern = new ExtendPattern(pattern, variable, expression);
        }

        if (IsGrouped) pattern = new GroupPattern(pattern, [.. _keys.Select(key => key.Variable)], Aggregates.Bindings);
        if (having.Count > 0) pattern = new FilterPattern(Chain.Of(BinaryOperator.And, having), pattern);
        if (Values is not null) pattern = pattern is BasicGraphPattern { Triples.IsEmpty: true } ? Values : new JoinPattern(pattern, Values);
        foreach (var (variable, expression) in extensions) pattern = new ExtendPattern(pattern, variable, expression);
        return order.Count > 0 ? new OrderPattern(pattern, [.. order]) : pattern;
    }

    /// <summary>OFFSET and LIMIT.</summary>
    public GraphPattern Slice(GraphPattern pattern) => Offset == 0 && Limit is null ? pattern : new SlicePattern(pattern, Offset, Limit);

    private Expression OfGroups(Expression expression, IReadOnlySet<Variable> known) =>
        ExpressionVariables.Replace(
            expression, variable => IsKey(variable) || known.Contains(variable) ? variable : Aggregates.Sample(variable));
}
