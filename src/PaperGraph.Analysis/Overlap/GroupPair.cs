namespace PaperGraph.Analysis.Overlap;

/// <summary>Two groups of papers and how their concepts overlap.</summary>
/// <param name="First">Index of one group.</param>
/// <param name="Second">Index of the other; greater than <paramref name="First"/>.</param>
/// <param name="Counts">Concepts of both, of each, and of all groups together.</param>
/// <param name="SharedPapers">Number of papers in both groups.</param>
public readonly record struct GroupPair(int First, int Second, PairCounts Counts, int SharedPapers)
{
    /// <summary>The value of a measure, of the groups as sets of concepts.</summary>
    public double this[OverlapMeasure measure] => measure.Of(Counts);
}
