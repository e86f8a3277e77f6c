namespace PaperGraph.Analysis.Layout;

/// <summary>How <see cref="ForceAtlas2"/> works. The defaults suit graphs of papers and concepts of any size.</summary>
public sealed record ForceAtlas2Options
{
    /// <summary>Seed of the start positions. Another seed turns and mirrors the picture, and may fold it differently.</summary>
    public ulong Seed { get; init; } = 42;

    /// <summary>
    /// Pull to the centre for each unit of distance and of (degree + 1): "strong gravity" of the paper. Keeps isolated nodes and small
    /// components close, whatever the size of the graph. Greater than zero.
    /// </summary>
    public double Gravity { get; init; } = 0.1;

    /// <summary>
    /// Barnes–Hut opening angle: a cell whose side is less than this times its distance acts as one body. Greater is faster and coarser.
    /// </summary>
    public double Theta { get; init; } = 1.2;

    /// <summary>Rounds; null to choose them from the size of the graph, so that work stays bounded (see README).</summary>
    public int? Iterations { get; init; }

    /// <summary>Most threads to use, or −1 for as many as the machine has. Never changes the result.</summary>
    public int Threads { get; init; } = -1;
}
