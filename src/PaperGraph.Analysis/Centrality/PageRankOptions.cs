namespace PaperGraph.Analysis.Centrality;

/// <summary>How <see cref="PageRank"/> walks.</summary>
public sealed record PageRankOptions
{
    /// <summary>Probability of following an edge instead of starting anew anywhere. In [0, 1).</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>
    /// Ends when the sum of all changes in a round is below this; the result is then within ten times as much of the limit, at the usual
    /// damping. Greater than zero.
    /// </summary>
    public double Tolerance { get; init; } = 1e-12;

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
