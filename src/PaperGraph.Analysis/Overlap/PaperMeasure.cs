namespace PaperGraph.Analysis.Overlap;

/// <summary>A measure of how much the concepts of two papers overlap. Each is 0 when none is shared.</summary>
public enum PaperMeasure
{
    /// <summary>Number of concepts in both.</summary>
    Shared,

    /// <summary>Shared concepts as a share of those in either, in [0, 1] (Jaccard 1901).</summary>
    Jaccard,

    /// <summary>
    /// Cosine of the papers as vectors, in [0, 1], where a concept weighs its mentions × ln(papers / papers with it): TF-IDF (Salton &amp;
    /// Buckley 1988). What every paper has counts for nothing.
    /// </summary>
    Cosine,
}
