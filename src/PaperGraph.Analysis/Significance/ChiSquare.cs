using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Significance;

/// <summary>The chi-square distribution with one degree of freedom, which G² of a 2 × 2 table follows under independence (Wilks 1938).</summary>
public static class ChiSquare
{
    /// <summary>
    /// Probability of a value at least so far from zero, by chance; the sign does not matter. 1 at 0; 0 where a double cannot be as small,
    /// beyond some 1,480. Relative error below 1e-11; the same bits on any machine.
    /// </summary>
    public static double Tail(double value) => PortableMath.Erfc(Math.Sqrt(Math.Abs(value) / 2));
}
