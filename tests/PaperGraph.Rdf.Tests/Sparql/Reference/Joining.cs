using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>The other way to give a variable a value: a table of one row, joined with the pattern of the outermost SELECT.</summary>
internal static class Joining
{
    /// <summary>The query with the table.</summary>
    public static SparqlQuery With(SparqlQuery query, Variable variable, Term value) =>
        query with { Pattern = Below(query.Pattern, new ValuesPattern([variable], [[value]]), query.Form == QueryForm.Select) };

    /// <summary>
    /// Whether that has the solutions that the query has with the term in the variable's place: where it is bound for certain before
    /// anything depends on it. Else OPTIONAL, MINUS and conditions are over before the table is seen.
    /// </summary>
    public static bool IsSame(GraphPattern pattern, Variable variable) => pattern switch
    {
        BasicGraphPattern or ValuesPattern => true,
        // A path of no length begins at a term that is nowhere in the graph, but finds none there.
        PathPattern x => !Mentions(pattern, variable),
        // VALUES behind a group, which the table does not meet.
        JoinPattern x when HasGroup(x.Left) && Mentions(x.Right, variable) => false,
        JoinPattern x => IsSame(x.Left, variable) && IsSame(x.Right, variable),
        UnionPattern x => IsSame(x.Left, variable) && IsSame(x.Right, variable),
        LeftJoinPattern x => IsSame(x.Left, variable) && IsSame(x.Right, variable)
            && (IsCertain(x.Left, variable) || !(Mentions(x.Right, variable) || Mentions(x.Condition, variable))),
        MinusPattern x => IsSame(x.Left, variable) && IsSame(x.Right, variable)
            && (!Mentions(x.Right, variable) || (IsCertain(x.Left, variable) && IsCertain(x.Right, variable))),
        FilterPattern x => IsSame(x.Pattern, variable) && IsSeen(x.Pattern, variable, x.Condition),
        ExtendPattern x => IsSame(x.Pattern, variable) && IsSeen(x.Pattern, variable, x.Expression),
        GraphGraphPattern x => IsSame(x.Pattern, variable),
        ProjectPattern x => !x.Variables.Contains(variable) || IsSame(x.Pattern, variable),
        DistinctPattern x => IsSame(x.Pattern, variable),
        SlicePattern x => !Mentions(x.Pattern, variable),
        OrderPattern x => IsSame(x.Pattern, variable) && x.Keys.All(key => IsSeen(x.Pattern, variable, key.Expression)),
        GroupPattern x => IsSame(x.Pattern, variable)
            && (!x.Keys.Contains(variable) || IsCertain(x.Pattern, variable))
            && x.Aggregates.All(binding => IsSeen(x.Pattern, variable, binding.Aggregate.Expression)),
        _ => throw new NotSupportedException(pattern.ToString()),
    };

    /// <summary>Whether <see cref="IsSame(GraphPattern, Variable)"/> holds for a whole query.</summary>
    public static bool IsSame(SparqlQuery query, Variable variable)
    {
        var pattern = query.Pattern;
        if (query.Form != QueryForm.Select) return IsSame(pattern, variable);
        if (pattern is DistinctPattern distinct) pattern = distinct.Pattern;
        return pattern is ProjectPattern project && IsSame(project.Pattern, variable);
    }

    private static GraphPattern Below(GraphPattern pattern, ValuesPattern table, bool isSelect) => pattern switch
    {
        DistinctPattern x when isSelect => x with { Pattern = Below(x.Pattern, table, isSelect) },
        ProjectPattern x when isSelect => x with { Pattern = Below(x.Pattern, table, isSelect: false) },
        OrderPattern x => x with { Pattern = Below(x.Pattern, table, isSelect) },
        ExtendPattern x => x with { Pattern = Below(x.Pattern, table, isSelect) },
        FilterPattern x when HasGroup(x.Pattern) => x with { Pattern = Below(x.Pattern, table, isSelect) },
        JoinPattern x when HasGroup(x.Left) => x with { Left = Below(x.Left, table, isSelect) },
        GroupPattern x => x with { Pattern = new JoinPattern(x.Pattern, table) },
        _ => new JoinPattern(pattern, table),
    };

    private static bool HasGroup(GraphPattern pattern) => pattern switch
    {
        GroupPattern => true,
        FilterPattern x => HasGroup(x.Pattern),
        ExtendPattern x => HasGroup(x.Pattern),
        _ => false,
    };

    private static bool IsSeen(GraphPattern pattern, Variable variable, Expression? expression) =>
        IsCertain(pattern, variable) || !Mentions(expression, variable);

    private static bool IsCertain(GraphPattern pattern, Variable variable) => pattern switch
    {
        BasicGraphPattern or PathPattern => Mentions(pattern, variable),
        JoinPattern x => IsCertain(x.Left, variable) || IsCertain(x.Right, variable),
        LeftJoinPattern x => IsCertain(x.Left, variable),
        UnionPattern x => IsCertain(x.Left, variable) && IsCertain(x.Right, variable),
        MinusPattern x => IsCertain(x.Left, variable),
        FilterPattern x => IsCertain(x.Pattern, variable),
        ExtendPattern x => IsCertain(x.Pattern, variable),
        GraphGraphPattern x => x.Name == variable || IsCertain(x.Pattern, variable),
        ValuesPattern x => x.Variables.IndexOf(variable) is >= 0 and var column && x.Rows.All(row => row[column].Kind != TermKind.None),
        ProjectPattern x => x.Variables.Contains(variable) && IsCertain(x.Pattern, variable),
        DistinctPattern x => IsCertain(x.Pattern, variable),
        SlicePattern x => IsCertain(x.Pattern, variable),
        OrderPattern x => IsCertain(x.Pattern, variable),
        GroupPattern x => x.Keys.Contains(variable) && IsCertain(x.Pattern, variable),
        _ => false,
    };

    // By its text: the names of variables are short, and nothing else begins with a question mark.
    private static bool Mentions(object? tree, Variable variable) =>
        tree is not null && tree.ToString()!.Contains(variable.ToString(), StringComparison.Ordinal);
}
