namespace PaperGraph.Evaluation.Training;

/// <summary>How boosted trees are grown.</summary>
internal sealed record BoostedTreesOptions
{
    /// <summary>Questions from the root to a leaf.</summary>
    public int Depth { get; init; } = 4;

    public int Trees { get; init; } = 240;

    /// <summary>How far each tree goes towards what would fit best, in (0, 1].</summary>
    public double Rate { get; init; } = 0.05;

    /// <summary>Least sum of curvatures on either side of a question.</summary>
    public double LeastWeight { get; init; } = 3;

    /// <summary>Share of the rows that a tree sees, in (0, 1].</summary>
    public double RowShare { get; init; } = 0.6;

    /// <summary>Share of the numbers that a tree may ask for, in (0, 1].</summary>
    public double NumberShare { get; init; } = 0.5;
}
