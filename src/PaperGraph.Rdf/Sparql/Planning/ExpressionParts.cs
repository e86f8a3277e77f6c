using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>What an expression is made of.</summary>
internal static class ExpressionParts
{
    /// <summary>The conditions that an expression joins by <c>&amp;&amp;</c>: a filter lets pass what meets each of them.</summary>
    public static IEnumerable<Expression> Conjuncts(Expression expression) =>
        expression is BinaryExpression { Operator: BinaryOperator.And } and
            ? Conjuncts(and.Left).Concat(Conjuncts(and.Right))
            : [expression];

    /// <summary>The expression and all below it, but not what is in the patterns of EXISTS.</summary>
    public static IEnumerable<Expression> All(Expression expression)
    {
        yield return expression;
        foreach (var part in Parts(expression))
        {
            foreach (var inner in All(part)) yield return inner;
        }
    }

    private static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        BuiltInExpression call => call.Arguments,
        FunctionExpression call => call.Arguments,
        InExpression list => list.List.Prepend(list.Operand),
        _ => [],
    };
}
