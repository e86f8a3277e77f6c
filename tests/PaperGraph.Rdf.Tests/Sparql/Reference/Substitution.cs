using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>substitute(pattern, μ) of section 18.6, for the patterns in which nobody disputes what it means.</summary>
internal static class Substitution
{
    public static GraphPattern In(GraphPattern pattern, Solution solution) => pattern switch
    {
        BasicGraphPattern x => new BasicGraphPattern([.. x.Triples.Select(triple => In(triple, solution))]),
        PathPattern x => x with { Subject = In(x.Subject, solution), Object = In(x.Object, solution) },
        JoinPattern x => new JoinPattern(In(x.Left, solution), In(x.Right, solution)),
        LeftJoinPattern x => new LeftJoinPattern(
            In(x.Left, solution), In(x.Right, solution), x.Condition is null ? null : In(x.Condition, solution)),
        UnionPattern x => new UnionPattern(In(x.Left, solution), In(x.Right, solution)),
        FilterPattern x => new FilterPattern(In(x.Condition, solution), In(x.Pattern, solution)),
        GraphGraphPattern x => new GraphGraphPattern(In(x.Name, solution), In(x.Pattern, solution)),
        _ => throw new NotSupportedException(pattern.ToString()),
    };

    private static TriplePattern In(TriplePattern triple, Solution solution) =>
        new(In(triple.Subject, solution), In(triple.Predicate, solution), In(triple.Object, solution));

    private static PatternTerm In(PatternTerm position, Solution solution) =>
        position.IsVariable && solution.TryGetValue(position.Variable, out var term) ? term : position;

    private static Expression In(Expression expression, Solution solution) => expression switch
    {
        VariableExpression x => solution.TryGetValue(x.Variable, out var term) ? new ConstantExpression(term) : x,
        BinaryExpression x => x with { Left = In(x.Left, solution), Right = In(x.Right, solution) },
        UnaryExpression x => x with { Operand = In(x.Operand, solution) },
        InExpression x => x with { Operand = In(x.Operand, solution), List = [.. x.List.Select(item => In(item, solution))] },
        BuiltInExpression x => x with { Arguments = [.. x.Arguments.Select(argument => In(argument, solution))] },
        ExistsExpression x => x with { Pattern = In(x.Pattern, solution) },
        ConstantExpression x => x,
        _ => throw new NotSupportedException(expression.ToString()),
    };
}
