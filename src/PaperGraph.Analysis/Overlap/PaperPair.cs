namespace PaperGraph.Analysis.Overlap;

/// <summary>Two papers and how they overlap.</summary>
/// <param name="First">Index of one paper.</param>
/// <param name="Second">Index of the other; greater than <paramref name="First"/>.</param>
/// <param name="Shared">Number of concepts in both; at least 1.</param>
/// <param name="Jaccard">See <see cref="PaperMeasure.Jaccard"/>.</param>
/// <param name="Cosine">See <see cref="PaperMeasure.Cosine"/>.</param>
public readonly record struct PaperPair(int First, int Second, int Shared, double Jaccard, double Cosine)
{
    /// <summary>The value of a measure.</summary>
    public double this[PaperMeasure measure] => measure switch
    {
        PaperMeasure.Shared => Shared,
        PaperMeasure.Jaccard => Jaccard,
        _ => Cosine,
    };
}
