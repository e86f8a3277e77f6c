namespace PaperGraph.Evaluation.Training;

/// <summary>
/// How a tagger is trained. The defaults did best by cross-validation; the project's README has the table. A value outside its range throws
/// <see cref="ArgumentOutOfRangeException"/> when it is set.
/// </summary>
public sealed record CrfTrainingOptions
{
    /// <summary>Feature indices are hashed to this many bits, 8 to 24. Each bit less halves the memory of training and of the loaded model.</summary>
    public int Bits
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 8);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 24);
            field = value;
        }
    } = 20;

    /// <summary>Passes over the training data, at least 1.</summary>
    public int Epochs
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 8;

    /// <summary>AdaGrad's step, above 0.</summary>
    public float LearningRate
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 0.02f;

    /// <summary>Pull of every touched weight towards 0, not negative.</summary>
    public float L2
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 5e-4f;

    /// <summary>Share of features left out at random at each step, in [0, 1).</summary>
    public double Dropout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, 1);
            field = value;
        }
    } = 0.8;

    /// <summary>Natural-log score that one unit of a saved weight stands for, above 0.</summary>
    public double Unit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 0.05;
}
