using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Planning;

namespace PaperGraph.Rdf.Sparql.Parameters;

/// <summary>
/// Puts terms in for variables, wherever these are seen from the outermost SELECT, and notes which variables are. What the algebra needs a
/// variable for (a group's key, what both sides of a MINUS share) gets one of its own that stands for the same.
/// </summary>
internal sealed partial class VariableBinding(IReadOnlyDictionary<Variable, Term> values, HelperNames helpers)
{
    private static readonly ConstantExpression Anything = new(Literal.Of(true));
    private readonly HashSet<Variable> _met = [];
    private readonly HashSet<Variable> _computed = [];

    public VariableBinding(IReadOnlyDictionary<Variable, Term> values)
        : this(values, new HelperNames())
    {
    }

    /// <summary>The variables that the query's author wrote and that nothing in the query computes.</summary>
    public IEnumerable<Variable> Bindable => _met.Where(variable => variable.IsNamed && !_computed.Contains(variable));

    /// <summary>The variables that the query itself computes.</summary>
    public IReadOnlySet<Variable> Computed => _computed;

    /// <summary>The whole pattern of a query.</summary>
    public GraphPattern InQuery(SparqlQuery query) => query.Form == QueryForm.Select ? InSelect(query.Pattern) : In(query.Pattern);

    /// <summary>A position of a pattern, a template, or a DESCRIBE.</summary>
    public PatternTerm In(PatternTerm position)
    {
        if (!position.IsVariable) return position;
        Meet(position.Variable);
        return values.TryGetValue(position.Variable, out var term) ? term : position;
    }

    public TriplePattern In(TriplePattern triple) => new(In(triple.Subject), In(triple.Predicate), In(triple.Object));

    // What a SELECT does not list is seen all the same when it is the outermost one; bound columns are added around it.
    private GraphPattern InSelect(GraphPattern pattern) => pattern switch
    {
        SlicePattern slice => slice with { Pattern = InSelect(slice.Pattern) },
        DistinctPattern distinct => distinct with { Pattern = InSelect(distinct.Pattern) },
        ProjectPattern project => new ProjectPattern(In(project.Pattern), Unbound(project.Variables)),
        _ => In(pattern),
    };

    private GraphPattern In(GraphPattern pattern) => pattern switch
    {
        BasicGraphPattern x => new BasicGraphPattern([.. x.Triples.Select(In)]),
        PathPattern x => x with { Subject = In(x.Subject), Object = In(x.Object) },
        JoinPattern x => new JoinPattern(In(x.Left), In(x.Right)),
        LeftJoinPattern x => new LeftJoinPattern(In(x.Left), In(x.Right), x.Condition is { } condition ? In(condition) : null),
        UnionPattern x => new UnionPattern(In(x.Left), In(x.Right)),
        MinusPattern x => Minus(x),
        FilterPattern x => new FilterPattern(In(x.Condition), In(x.Pattern)),
        ExtendPattern x => Extend(x),
        ValuesPattern x => Values(x),
        GraphGraphPattern x => new GraphGraphPattern(In(x.Name), In(x.Pattern)),
        ServicePattern x => Service(x),
        ProjectPattern x => SubSelect(x),
        DistinctPattern x => x with { Pattern = In(x.Pattern) },
        SlicePattern x => x with { Pattern = In(x.Pattern) },
        OrderPattern x => Order(x),
        GroupPattern x => Group(x),
        _ => throw new ArgumentException($"{pattern.GetType().Name} is no pattern of SPARQL 1.1.", nameof(pattern)),
    };

    private MinusPattern Minus(MinusPattern minus)
    {
        var (left, right) = (In(minus.Left), In(minus.Right));
        // MINUS takes away only what it shares a variable with; a bound one is still shared.
        var ofRight = PatternVariables.Of(minus.Right).ToHashSet();
        if (!PatternVariables.Of(minus.Left).Any(variable => values.ContainsKey(variable) && ofRight.Contains(variable)))
            return new MinusPattern(left, right);
        var shared = helpers.Next();
        return new MinusPattern(new ExtendPattern(left, shared, Anything), new ExtendPattern(right, shared, Anything));
    }

    private ExtendPattern Extend(ExtendPattern extend)
    {
        _computed.Add(extend.Variable);
        return new ExtendPattern(In(extend.Pattern), extend.Variable, In(extend.Expression));
    }

    private ValuesPattern Values(ValuesPattern table)
    {
        foreach (var variable in table.Variables) Meet(variable);
        var kept = Enumerable.Range(0, table.Variables.Length).Where(column => !values.ContainsKey(table.Variables[column])).ToArray();
        if (kept.Length == table.Variables.Length) return table;
        var rows = table.Rows.Where(Agrees).Select(row => kept.Select(column => row[column]).ToImmutableArray());
        return new ValuesPattern([.. kept.Select(column => table.Variables[column])], [.. rows]);

        bool Agrees(ImmutableArray<Term> row) => !row
            .Where((cell, column) => cell.Kind != TermKind.None && values.TryGetValue(table.Variables[column], out var term) && cell != term)
            .Any();
    }

    // The endpoint is sent the text as it stands, so the variable stays in it and what comes back is joined with its value.
    private GraphPattern Service(ServicePattern service)
    {
        var variables = PatternVariables.Of(service.Pattern).ToImmutableArray();
        foreach (var variable in variables) Meet(variable);
        var asked = service with { Endpoint = In(service.Endpoint) };
        var bound = variables.Where(values.ContainsKey).ToImmutableArray();
        if (bound.IsEmpty) return asked;
        var table = new ValuesPattern(bound, [[.. bound.Select(variable => values[variable])]]);
        return new ProjectPattern(new JoinPattern(table, asked), Unbound(variables));
    }

    private ProjectPattern SubSelect(ProjectPattern project)
    {
        var seen = project.Variables.Where(values.ContainsKey).ToDictionary(variable => variable, variable => values[variable]);
        var inside = new VariableBinding(seen, helpers);
        var pattern = inside.In(project.Pattern);
        foreach (var variable in project.Variables)
        {
            Meet(variable);
            if (inside._computed.Contains(variable)) _computed.Add(variable);
        }

        return new ProjectPattern(pattern, Unbound(project.Variables));
    }

    private GraphPattern Order(OrderPattern order)
    {
        var pattern = In(order.Pattern);
        var keys = order.Keys.Select(key => key with { Expression = In(key.Expression) })
            .Where(key => key.Expression is not ConstantExpression)
            .ToImmutableArray();
        return keys.IsEmpty ? pattern : new OrderPattern(pattern, keys);
    }

    private GroupPattern Group(GroupPattern group)
    {
        var pattern = In(group.Pattern);
        var aggregates = group.Aggregates.Select(binding => binding.Aggregate.Expression is { } expression
            ? binding with { Aggregate = binding.Aggregate with { Expression = In(expression) } }
            : binding);
        foreach (var binding in group.Aggregates) _computed.Add(binding.Variable);
        foreach (var key in group.Keys) Meet(key);
        var keys = Unbound(group.Keys);
        if (!keys.IsEmpty || group.Keys.IsEmpty) return new GroupPattern(pattern, keys, [.. aggregates]);
        // Without a key there would be a group over nothing too.
        var one = helpers.Next();
        return new GroupPattern(new ExtendPattern(pattern, one, Anything), [one], [.. aggregates]);
    }

    private ImmutableArray<Variable> Unbound(ImmutableArray<Variable> variables)
    {
        foreach (var variable in variables) Meet(variable);
        return variables.RemoveAll(values.ContainsKey);
    }

    private void Meet(Variable variable) => _met.Add(variable);
}
