namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Filter: what meets all conditions.</summary>
internal sealed class FilterOperator(int[] row, Operator input, RowTest[] conditions) : Operator
{
    public override bool IsChain => input.IsChain;

    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            if (RowTest.AllHold(conditions, row)) return true;
        }

        return false;
    }

    public override void Describe(PlanText text)
    {
        if (text.IsInJoin)
        {
            input.Describe(text);
            text.Line($"filter {text.Conditions(conditions)}");
            text.Tests(conditions);
            return;
        }

        if (IsChain)
        {
            text.Line("join", estimate: Estimate);
            text.BeginJoin();
            Describe(text);
            text.EndJoin();
            return;
        }

        text.Line($"filter {text.Conditions(conditions)}");
        text.Tests(conditions);
        text.Nested(input);
    }
}
