namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>Sizes of an encoder. Immutable.</summary>
/// <param name="WordDimensions">Components of a word's vector.</param>
/// <param name="PartDimensions">Components of the vector of each of a word's parts.</param>
/// <param name="PartBits">Parts are hashed to this many bits.</param>
/// <param name="FirstWindow">Tokens that the first layer sees, an odd number: as many before the token as after it.</param>
/// <param name="FirstWidth">Outputs of the first layer, a multiple of 32.</param>
/// <param name="Width">Outputs of each further layer, a multiple of 32.</param>
/// <param name="Layers">Number of layers, at least 1; each but the first sees three outputs of the one before.</param>
/// <param name="Labels">Labels that scores are given for.</param>
internal sealed record EncoderShape(int WordDimensions, int PartDimensions, int PartBits, int FirstWindow, int FirstWidth, int Width, int Layers, int Labels)
{
    /// <summary>Outputs that a further layer sees: one before, the token's own and one after.</summary>
    public const int Window = 3;

    /// <summary>Widths are multiples of this.</summary>
    public const int ColumnBlock = 32;

    /// <summary>Tokens that the first layer sees on either side of its own.</summary>
    public int FirstReach => FirstWindow / 2;

    /// <summary>Components of a token's input.</summary>
    public int Inputs => WordDimensions + (TokenInputs.PartCount * PartDimensions);

    /// <summary>Numbers that a word adds to the first layer: a row of <see cref="FirstWidth"/> for each place that it can have in a window.</summary>
    public int WordOutputs => FirstWindow * FirstWidth;

    /// <summary>Label scores of a row, padded.</summary>
    public int ScoreStride => (Labels + ColumnBlock - 1) / ColumnBlock * ColumnBlock;

    /// <summary>Outputs of a layer.</summary>
    public int WidthOf(int layer) => layer == 0 ? FirstWidth : Width;

    /// <summary>Throws unless an encoder of this shape can be made.</summary>
    /// <exception cref="InvalidDataException">A size is out of range.</exception>
    public EncoderShape Checked() =>
        WordDimensions is >= 1 and <= 1024 && PartDimensions is >= 1 and <= 256 && PartBits is >= 4 and <= 20
        && FirstWindow is >= 1 and <= 15 && FirstWindow % 2 == 1
        && FirstWidth is >= ColumnBlock and <= 1024 && FirstWidth % ColumnBlock == 0
        && Width is >= ColumnBlock and <= 1024 && Width % ColumnBlock == 0 && Layers is >= 1 and <= 8
        && Inputs % ColumnBlock == 0 && Labels is >= 1 and <= 1 + (2 * LabelSet.MostTypes)
            ? this
            : throw new InvalidDataException("The encoder has an impossible shape.");
}
