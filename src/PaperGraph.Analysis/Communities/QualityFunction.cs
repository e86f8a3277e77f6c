namespace PaperGraph.Analysis.Communities;

/// <summary>What makes a partition of a graph into communities good.</summary>
public enum QualityFunction
{
    /// <summary>
    /// Weight inside communities beyond what nodes of the same strengths would have by chance: Newman &amp; Girvan 2004, with the resolution
    /// of Reichardt &amp; Bornholdt 2006. At most 1. Small communities in large graphs escape it (Fortunato &amp; Barthélemy 2007).
    /// </summary>
    Modularity,

    /// <summary>
    /// The constant Potts model of Traag, Van Dooren &amp; Nesterov 2011: weight inside communities less resolution times pairs of nodes
    /// inside. Inside communities the density of weight is at least the resolution, between them at most: independent of the graph's size.
    /// </summary>
    ConstantPotts,
}
