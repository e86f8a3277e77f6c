using System.Diagnostics;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Overlap;

/// <summary>Computes <see cref="OverlapMeasure"/>s. The same counts give the same bits on any machine.</summary>
public static class OverlapMeasures
{
    /// <summary>The value of one measure; finite.</summary>
    public static double Of(this OverlapMeasure measure, PairCounts counts)
    {
        double together = counts.Together, first = counts.First, second = counts.Second;
        if (counts.Together == 0 && measure is not (OverlapMeasure.LogLikelihood or OverlapMeasure.Npmi)) return 0;
        return measure switch
        {
            OverlapMeasure.Count => together,
            OverlapMeasure.Jaccard => together / (first + second - together),
            OverlapMeasure.Cosine => together / Math.Sqrt(first * second),
            OverlapMeasure.Inclusion => together / Math.Min(first, second),
            OverlapMeasure.AssociationStrength => together / counts.Expected,
            OverlapMeasure.Equivalence => together / first * (together / second),
            OverlapMeasure.Npmi => Npmi(counts),
            OverlapMeasure.LogLikelihood => LogLikelihood(counts),
            _ => throw new UnreachableException(),
        };
    }

    private static double Npmi(PairCounts counts)
    {
        if (counts.Together == 0) return -1;
        if (counts.Together == counts.All) return 1;
        return PortableMath.Log(counts.Together / counts.Expected) / PortableMath.Log((double)counts.All / counts.Together);
    }

    private static double LogLikelihood(PairCounts counts)
    {
        double a = counts.First, b = counts.Second, n = counts.All;
        double both = counts.Together, onlyFirst = a - both, onlySecond = b - both, neither = n - a - b + both;
        var sum = Cell(both, a * b / n) + Cell(onlyFirst, a * (n - b) / n) + Cell(onlySecond, (n - a) * b / n)
            + Cell(neither, (n - a) * (n - b) / n);

        // What rounding leaves below zero is zero.
        var ratio = Math.Max(0, 2 * sum);
        return both < counts.Expected ? -ratio : ratio;

        static double Cell(double observed, double expected) => observed == 0 ? 0 : observed * PortableMath.Log(observed / expected);
    }
}
