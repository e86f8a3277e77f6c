namespace PaperGraph.Analysis.Overlap;

/// <summary>A concept that hardly occurs without another, which often occurs without it.</summary>
/// <param name="Narrower">Index of the concept that would be the narrower.</param>
/// <param name="Broader">Index of the concept that would be the broader.</param>
/// <param name="Counts">Papers with both, with the narrower (first), with the broader (second), and all.</param>
public readonly record struct SubsetCandidate(int Narrower, int Broader, PairCounts Counts)
{
    /// <summary>Share of the narrower concept's papers that have the broader one too.</summary>
    public double Inclusion => (double)Counts.Together / Counts.First;

    /// <summary>Share of the broader concept's papers that have the narrower one too.</summary>
    public double Reverse => (double)Counts.Together / Counts.Second;
}
