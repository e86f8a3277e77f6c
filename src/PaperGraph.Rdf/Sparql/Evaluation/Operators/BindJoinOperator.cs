namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Join: the right side is opened for each solution of the left, with its bindings.</summary>
internal sealed class BindJoinOperator(Operator left, Operator right) : Operator
{
    private bool _inRight;

    public override bool IsChain => true;

    public override void Open()
    {
        left.Open();
        _inRight = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (_inRight && right.Next()) return true;
            _inRight = left.Next();
            if (!_inRight) return false;
            right.Open();
        }
    }

    public override void Describe(PlanText text)
    {
        // A chain of joins reads as one list.
        if (text.IsInJoin)
        {
            left.Describe(text);
            text.Apart(right);
            return;
        }

        text.Line("join", estimate: Estimate);
        text.BeginJoin();
        left.Describe(text);
        text.Apart(right);
        text.EndJoin();
    }
}
