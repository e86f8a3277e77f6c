namespace PaperGraph.Evaluation.Training;

/// <summary>How a tagger is trained.</summary>
public sealed record CrfTrainingOptions
{
    /// <summary>Feature indices are hashed to this many bits.</summary>
    public int Bits { get; init; } = 20;

    /// <summary>Passes over the training data.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>AdaGrad's step.</summary>
    public float LearningRate { get; init; } = 0.1f;

    /// <summary>Pull of every touched weight towards 0.</summary>
    public float L2 { get; init; } = 1e-4f;

    /// <summary>Share of features left out at random at each step, in [0, 1).</summary>
    public double Dropout { get; init; } = 0.5;

    /// <summary>Natural-log score that one unit of a saved weight stands for.</summary>
    public double Unit { get; init; } = 0.03;

    /// <summary>Seed of the order in which sentences are seen.</summary>
    public ulong Seed { get; init; } = 1;
}
