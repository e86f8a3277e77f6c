namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>What the planner has seen to have no solution.</summary>
internal sealed class EmptyOperator(string reason) : Operator
{
    public override void Open()
    {
    }

    public override bool Next() => false;

    public override void Describe(PlanText text) => text.Line($"nothing: {reason}");
}
