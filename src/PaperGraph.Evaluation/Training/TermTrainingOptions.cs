namespace PaperGraph.Evaluation.Training;

/// <summary>
/// How a term ranker is trained. The defaults did best by cross-validation. A value outside its range throws
/// <see cref="ArgumentOutOfRangeException"/> when it is set.
/// </summary>
public sealed record TermTrainingOptions
{
    /// <summary>Feature indices are hashed to this many bits, 8 to 24.</summary>
    public int Bits
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 8);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 24);
            field = value;
        }
    } = 18;

    /// <summary>Hidden units, a multiple of 8 up to 256; 0 for a plain logistic regression.</summary>
    public int Hidden
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 256);
            ArgumentOutOfRangeException.ThrowIfNotEqual(value % 8, 0, nameof(value));
            field = value;
        }
    } = 32;

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

    /// <summary>AdaGrad's step for hashed features, above 0.</summary>
    public float LearningRate
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 0.015f;

    /// <summary>AdaGrad's step for the hidden units, above 0.</summary>
    public float HiddenRate
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
    } = 1e-4f;

    /// <summary>Share of hashed features left out at random at each step, in [0, 1).</summary>
    public double Dropout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, 1);
            field = value;
        }
    } = 0.7;

    /// <summary>Natural-log score that one unit of a saved weight stands for, above 0.</summary>
    public double Unit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 0.01;

    /// <summary>Trees that correct the network's scores by those of the terms around, 0 to 65,535; 0 for none.</summary>
    public int Trees
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ushort.MaxValue);
            field = value;
        }
    } = 192;
}
