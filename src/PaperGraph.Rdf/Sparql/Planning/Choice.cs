using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>A condition that is true just where a variable is one of some terms.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Terms">What it may be.</param>
internal sealed record Choice(Variable Variable, IEnumerable<Term> Terms)
{
    /// <summary>The choice that an expression is, or null: <c>=</c>, IN, sameTerm, and any of these joined by <c>||</c>.</summary>
    public static Choice? Of(Expression expression)
    {
        switch (expression)
        {
            case BinaryExpression { Operator: BinaryOperator.Or } either when Of(either.Left) is { } left && Of(either.Right) is { } right:
                return left.Variable == right.Variable ? new Choice(left.Variable, left.Terms.Concat(right.Terms)) : null;
            case BinaryExpression { Operator: BinaryOperator.Equal } equal:
                return Of(equal.Left, equal.Right) is { } one && one.Terms.All(EqualsItselfOnly) ? one : null;
            case BuiltInExpression { Function: BuiltInFunction.SameTerm } same:
                return Of(same.Arguments[0], same.Arguments[1]);
            case InExpression { IsNegated: false, Operand: VariableExpression operand } list
                when list.List.All(item => item is ConstantExpression constant && EqualsItselfOnly(constant.Term)):
                return new Choice(operand.Variable, list.List.Select(item => ((ConstantExpression)item).Term));
            default:
                return null;
        }
    }

    private static Choice? Of(Expression left, Expression right) => (left, right) switch
    {
        (VariableExpression variable, ConstantExpression constant) => new Choice(variable.Variable, [constant.Term]),
        (ConstantExpression constant, VariableExpression variable) => new Choice(variable.Variable, [constant.Term]),
        _ => null,
    };

    // Numbers and times have many forms of one value; IRIs, strings and tagged strings are what they look like.
    private static bool EqualsItselfOnly(Term term) => term.Kind == TermKind.Iri || term.Qualifier is null || term.IsTagged;
}
