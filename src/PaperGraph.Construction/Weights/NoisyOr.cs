namespace PaperGraph.Construction.Weights;

/// <summary>
/// Joins independent pieces of evidence: 1 − ∏(1 − cᵢ), at most 0.999, for no number of abstracts makes certain
/// (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, sec. 4.3.2). Multiplied in the order given.
/// </summary>
internal struct NoisyOr
{
    /// <summary>No confidence is higher.</summary>
    public const double Ceiling = 0.999;

    private double _hits;

    /// <summary>Adds a piece of evidence with confidence in (0, 1].</summary>
    public void Add(double confidence) => _hits += confidence * (1 - _hits);

    /// <summary>The joint confidence in [0, 0.999].</summary>
    public readonly double Value => Math.Min(_hits, Ceiling);
}
