namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Distinct: each combination of the slots once, as it first comes.</summary>
internal sealed class DistinctOperator(RunContext context, int[] row, int[] slots, Operator input) : Operator
{
    private readonly RowSet _seen = new(slots.Length, context.Guard);
    private readonly int[] _values = new int[slots.Length];

    public override void Open()
    {
        _seen.Clear();
        input.Open();
    }

    public override bool Next()
    {
        while (input.Next())
        {
            for (var i = 0; i < slots.Length; i++) _values[i] = row[slots[i]];
            _seen.Add(_values, out var isNew);
            if (isNew) return true;
        }

        return false;
    }

    public override void Describe(PlanText text)
    {
        text.Line($"distinct {text.Names(slots)}");
        text.Nested(input);
    }
}
