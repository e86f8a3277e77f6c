namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// Trained weights of a convolutional encoder that scores the labels of each token from the words around it (Collobert et al. 2011; Strubell
/// et al. 2017): word vectors and hashed parts of words, a layer that sees some tokens on either side, further layers that each see three
/// outputs of the one before, and a linear read-out of all layers. Immutable and safe to share.
/// </summary>
internal sealed class EncoderModel
{
    private readonly ByteRows[] _matrices;

    // In the order of the file: parts, first layer, facts, further layers, read-outs, biases of the scores.
    private EncoderModel(EncoderShape shape, WordVectors words, ByteRows[] matrices)
    {
        (Shape, Words, _matrices) = (shape, words, matrices);
        (Parts, First, Facts) = (matrices[0].ToArray(), new WeightPanels(matrices[1], shape.WordOutputs), matrices[2].ToArray());
        Layers = [.. matrices[3..^(shape.Layers + 1)].Select((matrix, layer) =>
            new IntegerMatrix(matrix, EncoderShape.Window * shape.WidthOf(layer), shape.Width, shape.Width))];
        Outputs = [.. matrices[^(shape.Layers + 1)..^1].Select((matrix, layer) =>
            new IntegerMatrix(matrix, shape.WidthOf(layer), shape.ScoreStride, shape.Labels))];
        ScoreBiases = matrices[^1].ToArray();
    }

    public EncoderShape Shape { get; }

    public WordVectors Words { get; }

    /// <summary>Vectors of parts, 2^PartBits × PartDimensions.</summary>
    public float[] Parts { get; }

    /// <summary>First layer, Inputs × WordOutputs: what a word adds to the outputs of the tokens around it, the farthest after it first.</summary>
    public WeightPanels First { get; }

    /// <summary>What facts add to the first layer, one row of FirstWidth a fact; the biases are the row after the last.</summary>
    public float[] Facts { get; }

    /// <summary>Further layers, each (3 · width of the one before + 1) × Width, the last row being the biases.</summary>
    public IntegerMatrix[] Layers { get; }

    /// <summary>Read-out of each layer, its width × ScoreStride.</summary>
    public IntegerMatrix[] Outputs { get; }

    /// <summary>Biases of the scores, ScoreStride of them.</summary>
    public float[] ScoreBiases { get; }

    /// <summary>Rounds trained weights to bytes, as they are saved.</summary>
    public static EncoderModel Of(
        EncoderShape shape, WordVectors words, float[] parts, float[] first, float[] facts, float[][] layers, float[][] outputs, float[] scoreBiases) =>
        new(shape.Checked(), words,
        [
            ByteRows.Of(parts, shape.PartDimensions),
            ByteRows.Of(first, shape.FirstWidth),
            ByteRows.Of(facts, shape.FirstWidth),
            .. layers.Select(layer => ByteRows.Of(layer, shape.Width)),
            .. outputs.Select(output => ByteRows.Of(output, shape.ScoreStride)),
            ByteRows.Of(scoreBiases, shape.ScoreStride),
        ]);

    public void Write(BinaryWriter writer)
    {
        writer.Write(Shape.PartDimensions);
        writer.Write(Shape.PartBits);
        writer.Write(Shape.FirstWindow);
        writer.Write(Shape.FirstWidth);
        writer.Write(Shape.Width);
        writer.Write(Shape.Layers);
        writer.Write(Shape.Labels);
        foreach (var matrix in _matrices) matrix.Write(writer);
    }

    public static EncoderModel Read(BinaryReader reader, WordVectors words)
    {
        var (partDimensions, partBits) = (reader.ReadInt32(), reader.ReadInt32());
        var (window, firstWidth, width) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var (layers, labels) = (reader.ReadInt32(), reader.ReadInt32());
        var shape = new EncoderShape(words.Dimensions, partDimensions, partBits, window, firstWidth, width, layers, labels).Checked();
        return new EncoderModel(shape, words,
        [
            ByteRows.Read(reader, shape.PartDimensions << shape.PartBits, shape.PartDimensions),
            ByteRows.Read(reader, shape.Inputs * window * firstWidth, firstWidth),
            ByteRows.Read(reader, ((TokenInputs.FactCount * TokenInputs.FactValues) + 1) * firstWidth, firstWidth),
            .. Enumerable.Range(0, layers - 1).Select(below =>
                ByteRows.Read(reader, ((EncoderShape.Window * shape.WidthOf(below)) + 1) * width, width)),
            .. Enumerable.Range(0, layers).Select(layer => ByteRows.Read(reader, shape.WidthOf(layer) * shape.ScoreStride, shape.ScoreStride)),
            ByteRows.Read(reader, shape.ScoreStride, shape.ScoreStride),
        ]);
    }
}
