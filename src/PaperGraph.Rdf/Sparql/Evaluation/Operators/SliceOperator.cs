using System.Globalization;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// Slice. It asks its input for no row beyond the last that it gives, so it takes back itself what that left in the row.
/// </summary>
internal sealed class SliceOperator(int[] row, int[] touched, Operator input, long offset, long? limit) : Operator
{
    private readonly int[] _before = new int[touched.Length];
    private long _toSkip;
    private long _left;

    public override void Open()
    {
        (_toSkip, _left) = (offset, limit ?? long.MaxValue);
        for (var i = 0; i < touched.Length; i++) _before[i] = row[touched[i]];
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
        for (var i = 0; i < touched.Length; i++) row[touched[i]] = _before[i];
        return false;
    }
}
