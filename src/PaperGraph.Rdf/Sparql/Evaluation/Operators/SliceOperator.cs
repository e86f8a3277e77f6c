using System.Globalization;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Slice. It asks its input for no row beyond the last that it gives.</summary>
internal sealed class SliceOperator(Operator input, long offset, long? limit) : Operator
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
        if (_left == 0) return false;
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
        return false;
    }
}
