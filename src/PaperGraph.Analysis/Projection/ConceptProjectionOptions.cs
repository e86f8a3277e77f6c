namespace PaperGraph.Analysis.Projection;

/// <summary>What <see cref="ConceptProjection"/> takes in.</summary>
public sealed record ConceptProjectionOptions
{
    /// <summary>Fewest papers that two concepts share to be joined. 2, as once together may be chance; 1 for everything. At least 1.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>
    /// A paper with more concepts than this joins none of them: n concepts make n²/2 pairs, so one survey, or one file read as one paper,
    /// could outweigh all the rest. Such papers are named in <see cref="ProjectedGraph.LeftOut"/>.
    /// </summary>
    public int MaxConceptsPerPaper { get; init; } = 1000;

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
