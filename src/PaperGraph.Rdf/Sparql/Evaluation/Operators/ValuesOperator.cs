namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Inline data: those of its rows that agree with what is bound.</summary>
/// <param name="row">The pipeline's row.</param>
/// <param name="guard">The limits.</param>
/// <param name="slots">The columns.</param>
/// <param name="table">Row by row, 0 for UNDEF.</param>
/// <param name="count">How many rows: there may be no columns.</param>
internal sealed class ValuesOperator(int[] row, QueryGuard guard, int[] slots, int[] table, int count) : Operator
{
    private readonly int[] _outer = new int[slots.Length];
    private int _next;

    public override void Open()
    {
        for (var i = 0; i < slots.Length; i++) _outer[i] = row[slots[i]];
        _next = 0;
    }

    public override bool Next()
    {
        while (_next < count)
        {
            guard.Tick();
            var values = table.AsSpan(_next++ * slots.Length, slots.Length);
            if (Fits(values)) return true;
        }

        for (var i = 0; i < slots.Length; i++) row[slots[i]] = _outer[i];
        return false;
    }

    public override void Describe(PlanText text) =>
        text.Line($"values {string.Join(' ', slots.Select(text.Name))}", estimate: count);

    private bool Fits(ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0 && _outer[i] != 0 && values[i] != _outer[i]) return false;
        }

        for (var i = 0; i < values.Length; i++) row[slots[i]] = values[i] != 0 ? values[i] : _outer[i];
        return true;
    }
}
