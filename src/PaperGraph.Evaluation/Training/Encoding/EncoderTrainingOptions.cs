namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>How the encoder of a tagger is shaped and trained. The defaults did best by cross-validation; the project's README has the table.</summary>
public sealed record EncoderTrainingOptions
{
    /// <summary>Tokens that the first layer sees, an odd number.</summary>
    public int FirstWindow { get; init; } = 7;

    /// <summary>Outputs of the first layer, a multiple of 32.</summary>
    public int FirstWidth { get; init; } = 96;

    /// <summary>Outputs of each further layer, a multiple of 32.</summary>
    public int Width { get; init; } = 32;

    /// <summary>Number of layers, at least 1.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>Components of the vector of each of a word's eight parts, a multiple of 4.</summary>
    public int PartDimensions { get; init; } = 16;

    /// <summary>Parts of words are hashed to this many bits, 4 to 20.</summary>
    public int PartBits { get; init; } = 14;

    /// <summary>Tokens of a step, about.</summary>
    public int BatchTokens { get; init; } = 500;

    /// <summary>Greatest step of Adam.</summary>
    public float LearningRate { get; init; } = 2e-3f;

    /// <summary>Share of inputs and of read-out values that are left out at random.</summary>
    public float Dropout { get; init; } = 0.3f;

    /// <summary>Share of a layer's outputs that the next one does not see, at random.</summary>
    public float LayerDropout { get; init; } = 0.15f;

    /// <summary>Share of words whose vector is left out at random.</summary>
    public float WordDropout { get; init; } = 0.1f;
}
