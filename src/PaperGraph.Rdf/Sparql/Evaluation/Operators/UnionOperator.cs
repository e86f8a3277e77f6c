namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Union: one branch after the other.</summary>
internal sealed class UnionOperator(Operator[] branches) : Operator
{
    private int _branch;

    public override void Open()
    {
        _branch = 0;
        branches[0].Open();
    }

    public override bool Next()
    {
        while (!branches[_branch].Next())
        {
            if (_branch == branches.Length - 1) return false;
            branches[++_branch].Open();
        }

        return true;
    }

    public override void Describe(PlanText text)
    {
        text.Line("union", estimate: Estimate);
        foreach (var branch in branches) text.Nested(branch);
    }
}
