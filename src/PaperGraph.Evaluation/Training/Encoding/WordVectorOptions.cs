namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>How word vectors are learned.</summary>
public sealed record WordVectorOptions
{
    /// <summary>Components of a vector, a multiple of 32.</summary>
    public int Dimensions { get; init; } = 256;

    /// <summary>Words that stand fewer times in the raw papers get no vector.</summary>
    public int LeastCount { get; init; } = 10;

    /// <summary>Most words that get a vector; the commonest do.</summary>
    public int MostWords { get; init; } = 40_000;

    /// <summary>Passes over the raw papers.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>Words before and after that a word's vector must foretell.</summary>
    public int Window { get; init; } = 3;

    /// <summary>Random words that it must tell from each true one.</summary>
    public int Negatives { get; init; } = 5;

    /// <summary>First step size; it falls to nothing.</summary>
    public float LearningRate { get; init; } = 0.03f;

    /// <summary>Words above this share of all are passed over the more often the commoner they are.</summary>
    public double Subsampling { get; init; } = 1e-4;
}
