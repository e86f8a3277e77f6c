using System.Globalization;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Slice. It asks its input for no row beyond the last that it gives.</summary>
/// <param name="row">The pipeline's row.</param>
/// <param name="inside">The slots that the input fills, which are emptied when it is left early.</param>
/// <param name="input">What is cut.</param>
/// <param name="offset">How many rows are left out.</param>
/// <param name="limit">How many are given then.</param>
internal sealed class SliceOperator(int[] row, int[] inside, Operator input, long offset, long? limit) : Operator
{
    private long _toSkip;
    private long _left;

    public override void Open()
    {
        (_toSkip, _left) = (offset, limit ?? long.MaxValue);
        if (_left > 0) input.Open();
    }

    public override bool Next()
    {
        if (_left == 0) return Finish();
        for (; _toSkip > 0; _toSkip--)
        {
            if (!input.Next()) return Finish();
        }

        if (!input.Next()) return Finish();
        _left--;
        return true;
    }

    public override void Describe(PlanText text)
    {
        var end = limit is { } rows ? $", {rows.ToString(CultureInfo.InvariantCulture)} at most" : "";
        text.Line($"slice from {offset.ToString(CultureInfo.InvariantCulture)}{end}");
        text.Nested(input);
    }

    private bool Finish()
    {
        _left = 0;
        foreach (var slot in inside) row[slot] = 0;
        return false;
    }
}
