namespace PaperGraph.Analysis.Communities;

/// <summary>How <see cref="Leiden"/> looks for communities.</summary>
public sealed record LeidenOptions
{
    /// <summary>What is sought the most of.</summary>
    public QualityFunction Quality { get; init; }

    /// <summary>
    /// Greater gives more and smaller communities. 1 is the usual modularity; for <see cref="QualityFunction.ConstantPotts"/> it is the least
    /// density of weight inside a community. At least 0.
    /// </summary>
    public double Resolution { get; init; } = 1;

    /// <summary>
    /// The θ of Traag et al., in units of the mean weight of an edge: how far refinement strays from what is best at once. Greater than zero.
    /// </summary>
    public double Randomness { get; init; } = 0.01;

    /// <summary>Seed of the orders in which nodes are visited and of refinement.</summary>
    public ulong Seed { get; init; } = 42;

    /// <summary>
    /// How often to start anew; the best partition is given. Null for as often as costs little: 20 times up to some 10,000 edges, once from
    /// 200,000.
    /// </summary>
    public int? Trials { get; init; }

    /// <summary>Most threads to use, or −1 for as many as the machine has; a thread runs a trial. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
