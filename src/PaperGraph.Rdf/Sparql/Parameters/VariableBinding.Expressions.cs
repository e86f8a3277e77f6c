using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Parameters;

/// <summary>Expressions.</summary>
internal sealed partial class VariableBinding
{
    private Expression In(Expression expression) => expression switch
    {
        ConstantExpression x => x,
        VariableExpression x => Variable(x),
        BinaryExpression x => x with { Left = In(x.Left), Right = In(x.Right) },
        UnaryExpression x => x with { Operand = In(x.Operand) },
        InExpression x => x with { Operand = In(x.Operand), List = [.. x.List.Select(In)] },
        BuiltInExpression { Function: BuiltInFunction.Bound, Arguments: [VariableExpression x] } call =>
            Variable(x) is ConstantExpression ? Anything : call,
        BuiltInExpression x => x with { Arguments = [.. x.Arguments.Select(In)] },
        FunctionExpression x => x with { Arguments = [.. x.Arguments.Select(In)] },
        ExistsExpression x => x with { Pattern = In(x.Pattern) },
        _ => throw new ArgumentException($"{expression.GetType().Name} is no expression of SPARQL 1.1.", nameof(expression)),
    };

    private Expression Variable(VariableExpression expression)
    {
        Meet(expression.Variable);
        return values.TryGetValue(expression.Variable, out var term) ? new ConstantExpression(term) : expression;
    }
}
