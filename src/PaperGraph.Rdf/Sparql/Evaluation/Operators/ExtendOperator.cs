using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Extend: an expression's value in a slot of its own, which stays unbound on an error.</summary>
/// <param name="row">The pipeline's row.</param>
/// <param name="input">What is extended.</param>
/// <param name="slot">The new variable.</param>
/// <param name="expression">Its value.</param>
/// <param name="source">The same, for Explain.</param>
/// <param name="solutions">To be told of each new solution; null when an operator below has told already.</param>
internal sealed class ExtendOperator(
    int[] row, Operator input, int slot, CompiledExpression expression, Expression source, FunctionContext? solutions) : Operator
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        row[slot] = 0;
        if (!input.Next()) return false;
        solutions?.BeginSolution();
        row[slot] = expression.EvaluateId(row);
        return true;
    }

    public override void Describe(PlanText text)
    {
        text.Line($"bind {text.Expression(source)} as {text.Name(slot)}");
        text.Nested(input);
    }
}
