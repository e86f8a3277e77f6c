namespace PaperGraph.Evaluation.Training;

/// <summary>How a term ranker is trained.</summary>
public sealed record TermTrainingOptions
{
    /// <summary>Feature indices are hashed to this many bits.</summary>
    public int Bits { get; init; } = 18;

    /// <summary>Hidden units, a multiple of 8; 0 for a plain logistic regression.</summary>
    public int Hidden { get; init; } = 32;

    /// <summary>Passes over the training data, at least 1.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>AdaGrad's step for hashed features, above 0.</summary>
    public float LearningRate { get; init; } = 0.015f;

    /// <summary>AdaGrad's step for the hidden units, above 0.</summary>
    public float HiddenRate { get; init; } = 0.02f;

    /// <summary>Pull of every touched weight towards 0, not negative.</summary>
    public float L2 { get; init; } = 1e-4f;

    /// <summary>Share of hashed features left out at random at each step, in [0, 1).</summary>
    public double Dropout { get; init; } = 0.7;

    /// <summary>Parts that the papers are split in, at least 2: as many taggers are trained besides the model's own.</summary>
    public int Parts { get; init; } = 3;

    /// <summary>Natural-log score that one unit of a saved weight stands for, above 0.</summary>
    public double Unit { get; init; } = 0.01;
}
