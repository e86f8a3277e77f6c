namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>What a layer of an encoder in training holds of a batch, a row a token. Reused from batch to batch.</summary>
/// <param name="width">Outputs of a token.</param>
internal sealed class LayerState(int width)
{
    /// <summary>Outputs of a token.</summary>
    public int Width => width;

    /// <summary>Rectified outputs.</summary>
    public float[] Outputs { get; private set; } = [];

    /// <summary>What of them the read-out sees.</summary>
    public float[] Read { get; private set; } = [];

    /// <summary>0 for an output that the read-out does not see, else what it is multiplied by.</summary>
    public float[] ReadMask { get; private set; } = [];

    /// <summary>What of them the next layer sees, with an empty row before and after.</summary>
    public float[] Passed { get; private set; } = [];

    /// <summary>The same for the next layer.</summary>
    public float[] PassMask { get; private set; } = [];

    /// <summary>Gradient over the outputs.</summary>
    public float[] Gradient { get; private set; } = [];

    /// <summary>The part of it that comes from the next layer, with a row before and after.</summary>
    public float[] PassGradient { get; private set; } = [];

    /// <summary>Makes room for so many rows.</summary>
    public void Grow(int rows)
    {
        (Outputs, Read, ReadMask) = (new float[rows * width], new float[rows * width], new float[rows * width]);
        (Passed, PassMask) = (new float[(rows + 2) * width], new float[rows * width]);
        (Gradient, PassGradient) = (new float[rows * width], new float[(rows + 2) * width]);
    }
}
