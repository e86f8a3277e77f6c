namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>LeftJoin: as a join, but a left solution without a partner that meets the conditions is given as it is.</summary>
internal sealed class LeftJoinOperator(int[] row, Operator left, Operator right, RowTest[] conditions) : Operator
{
    private bool _inRight;
    private bool _hasMatched;

    public override void Open()
    {
        left.Open();
        _inRight = false;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_inRight && right.Next())
            {
                if (!RowTest.AllHold(conditions, row)) continue;
                _hasMatched = true;
                return true;
            }

            if (_inRight && !_hasMatched)
            {
                _inRight = false;
                return true;
            }

            _inRight = left.Next();
            if (!_inRight) return false;
            _hasMatched = false;
            right.Open();
        }
    }

    public override void Describe(PlanText text)
    {
        text.Line("optional", text.Conditions(conditions), Estimate);
        text.Nested(left);
        text.Nested(right);
    }
}
