using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary><c>+ - * /</c>.</summary>
internal sealed class ArithmeticCall : ValueExpression
{
    private readonly BinaryOperator _operator;
    private readonly CompiledExpression _left;
    private readonly CompiledExpression _right;

    public ArithmeticCall(FunctionContext context, BinaryOperator @operator, CompiledExpression left, CompiledExpression right)
        : base(context.Terms) => (_operator, _left, _right) = (@operator, left, right);

    public override Value Evaluate(ReadOnlySpan<int> row) => Arithmetic.Apply(_operator, _left.Evaluate(row), _right.Evaluate(row));
}
