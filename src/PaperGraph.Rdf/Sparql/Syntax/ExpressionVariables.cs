using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>The variables that a query writes in an expression itself; those of an EXISTS pattern are the pattern's.</summary>
internal static class ExpressionVariables
{
    public static IEnumerable<Variable> Of(Expression expression) => expression switch
    {
        VariableExpression x => x.Variable.IsNamed ? [x.Variable] : [],
        BinaryExpression x => Of(x.Left).Concat(Of(x.Right)),
        UnaryExpression x => Of(x.Operand),
        InExpression x => Of(x.Operand).Concat(x.List.SelectMany(Of)),
        BuiltInExpression x => x.Arguments.SelectMany(Of),
        FunctionExpression x => x.Arguments.SelectMany(Of),
        _ => [],
    };

    /// <summary>The expression with other variables in it.</summary>
    public static Expression Replace(Expression expression, Func<Variable, Variable> map) => expression switch
    {
        VariableExpression x => x.Variable.IsNamed ? new VariableExpression(map(x.Variable)) : x,
        BinaryExpression x => x with { Left = Replace(x.Left, map), Right = Replace(x.Right, map) },
        UnaryExpression x => x with { Operand = Replace(x.Operand, map) },
        InExpression x => x with { Operand = Replace(x.Operand, map), List = [.. x.List.Select(item => Replace(item, map))] },
        BuiltInExpression x => x with { Arguments = [.. x.Arguments.Select(argument => Replace(argument, map))] },
        FunctionExpression x => x with { Arguments = [.. x.Arguments.Select(argument => Replace(argument, map))] },
        _ => expression,
    };
}
