using System.Runtime.Intrinsics;

namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>Sums whose order is fixed, and so their last bit.</summary>
internal static class InOrder
{
    /// <summary>The sum of all lanes: halves, quarters, then one after the other.</summary>
    public static float Sum(Vector512<float> lanes)
    {
        var half = lanes.GetLower() + lanes.GetUpper();
        var quarter = half.GetLower() + half.GetUpper();
        return (quarter[0] + quarter[1]) + (quarter[2] + quarter[3]);
    }
}
