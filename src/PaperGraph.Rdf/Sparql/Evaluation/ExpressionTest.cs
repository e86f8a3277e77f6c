using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>An expression whose effective boolean value must be true; an error is not.</summary>
internal sealed class ExpressionTest(Expression source, CompiledExpression expression, IReadOnlyList<PatternTest> inside) : RowTest(source)
{
    public override bool Holds(int[] row) => expression.Test(row) == TruthValue.True;

    public override void Describe(PlanText text)
    {
        foreach (var test in inside) test.Describe(text);
    }
}
