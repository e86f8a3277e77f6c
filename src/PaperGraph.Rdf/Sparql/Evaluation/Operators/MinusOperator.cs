namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Minus: left rows for which the right side, opened with their bindings, has no solution.</summary>
/// <param name="row">The pipeline's row.</param>
/// <param name="left">What is kept.</param>
/// <param name="right">What is taken away.</param>
/// <param name="hidden">Bound slots that the right side must not see: those that are no variables of the left.</param>
/// <param name="touched">The slots that the right side may fill.</param>
internal sealed class MinusOperator(int[] row, Operator left, Operator right, int[] hidden, int[] touched) : Operator
{
    private readonly int[] _hidden = new int[hidden.Length];
    private readonly int[] _before = new int[touched.Length];

    public override void Open() => left.Open();

    public override bool Next()
    {
        while (left.Next())
        {
            if (!IsTakenAway()) return true;
        }

        return false;
    }

    public override void Describe(PlanText text)
    {
        text.Line("minus", estimate: Estimate);
        text.Nested(left);
        text.Nested(right);
    }

    private bool IsTakenAway()
    {
        for (var i = 0; i < touched.Length; i++) _before[i] = row[touched[i]];
        for (var i = 0; i < hidden.Length; i++)
        {
            _hidden[i] = row[hidden[i]];
            row[hidden[i]] = 0;
        }

        right.Open();
        var found = right.Next();
        for (var i = 0; i < touched.Length; i++) row[touched[i]] = _before[i];
        for (var i = 0; i < hidden.Length; i++) row[hidden[i]] = _hidden[i];
        return found;
    }
}
