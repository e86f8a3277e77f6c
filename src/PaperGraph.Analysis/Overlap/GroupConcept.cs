namespace PaperGraph.Analysis.Overlap;

/// <summary>A concept beside two groups of papers.</summary>
/// <param name="Concept">Index of the concept.</param>
/// <param name="InFirst">Number of the first group's papers that have it.</param>
/// <param name="InSecond">Number of the second group's papers that have it.</param>
/// <param name="LogLikelihood">
/// Dunning's G² of having the concept against being in the first group; negative where the concept is more frequent in the second. A paper
/// in both groups is counted in each.
/// </param>
/// <param name="PValue">Probability of one so far from zero by chance.</param>
/// <param name="AdjustedPValue">The same after Benjamini &amp; Hochberg's correction for all concepts that either group has.</param>
public readonly record struct GroupConcept(
    int Concept, int InFirst, int InSecond, double LogLikelihood, double PValue, double AdjustedPValue);
