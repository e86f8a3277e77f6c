namespace PaperGraph.Analysis.Overlap;

/// <summary>Two concepts and how they overlap.</summary>
/// <param name="First">Index of one concept.</param>
/// <param name="Second">Index of the other; greater than <paramref name="First"/>.</param>
/// <param name="Counts">Papers with both, each, and all papers.</param>
/// <param name="PValue">Probability of a log-likelihood so large by chance, of this pair by itself.</param>
/// <param name="AdjustedPValue">
/// The same after the correction of Benjamini &amp; Hochberg 1995 for <see cref="ConceptOverlap.Tests"/> tests.
/// </param>
public readonly record struct ConceptPair(int First, int Second, PairCounts Counts, double PValue, double AdjustedPValue)
{
    /// <summary>The value of a measure.</summary>
    public double this[OverlapMeasure measure] => measure.Of(Counts);
}
