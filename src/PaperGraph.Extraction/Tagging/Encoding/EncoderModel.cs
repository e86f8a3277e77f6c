using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// Trained weights of a convolutional encoder that scores the labels of each token from the words around it (Collobert et al. 2011; Strubell
/// et al. 2017): word vectors and hashed parts of words, a layer that sees some tokens on either side, further layers that each see three
/// outputs of the one before, and a linear read-out of all layers. Immutable and safe to share.
/// </summary>
internal sealed class EncoderModel
{
    private const int WidestUnitBlock = 1 << 12;

    private EncoderModel(EncoderShape shape, WordVectors words)
    {
        Shape = shape.Checked();
        Words = words;
    }

    public EncoderShape Shape { get; }

    public WordVectors Words { get; }

    /// <summary>Vectors of parts, 2^PartBits × PartDimensions.</summary>
    public required float[] Parts { get; init; }

    /// <summary>First layer, Inputs × (FirstWindow · FirstWidth): what a word adds to the outputs of the tokens around it, the farthest after it first.</summary>
    public required float[] First { get; init; }

    /// <summary>What facts add to the first layer, one row of FirstWidth a fact; the biases are the row after the last.</summary>
    public required float[] Facts { get; init; }

    /// <summary>Further layers, each (3 · width of the one before + 1) × Width, the last row being the biases.</summary>
    public required float[][] Layers { get; init; }

    /// <summary>Read-out of each layer, its width × ScoreStride.</summary>
    public required float[][] Outputs { get; init; }

    /// <summary>Biases of the scores, ScoreStride of them.</summary>
    public required float[] ScoreBiases { get; init; }

    /// <summary>Rounds trained weights to bytes, as they are saved.</summary>
    public static EncoderModel Of(
        EncoderShape shape, WordVectors words, float[] parts, float[] first, float[] facts, float[][] layers, float[][] outputs, float[] scoreBiases) =>
        new(shape, words)
        {
            Parts = Rounded(parts, shape.PartDimensions),
            First = Rounded(first, shape.FirstWidth),
            Facts = Rounded(facts, shape.FirstWidth),
            Layers = [.. layers.Select(layer => Rounded(layer, shape.Width))],
            Outputs = [.. outputs.Select(output => Rounded(output, shape.ScoreStride))],
            ScoreBiases = Rounded(scoreBiases, shape.ScoreStride),
        };

    public void Write(BinaryWriter writer)
    {
        writer.Write(Shape.PartDimensions);
        writer.Write(Shape.PartBits);
        writer.Write(Shape.FirstWindow);
        writer.Write(Shape.FirstWidth);
        writer.Write(Shape.Width);
        writer.Write(Shape.Layers);
        writer.Write(Shape.Labels);
        Write(writer, Parts, Shape.PartDimensions);
        Write(writer, First, Shape.FirstWidth);
        Write(writer, Facts, Shape.FirstWidth);
        foreach (var layer in Layers) Write(writer, layer, Shape.Width);
        foreach (var output in Outputs) Write(writer, output, Shape.ScoreStride);
        Write(writer, ScoreBiases, Shape.ScoreStride);
    }

    public static EncoderModel Read(BinaryReader reader, WordVectors words)
    {
        var (partDimensions, partBits) = (reader.ReadInt32(), reader.ReadInt32());
        var (window, firstWidth, width) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var (layers, labels) = (reader.ReadInt32(), reader.ReadInt32());
        var shape = new EncoderShape(words.Dimensions, partDimensions, partBits, window, firstWidth, width, layers, labels).Checked();
        return new EncoderModel(shape, words)
        {
            Parts = Read(reader, shape.PartDimensions << shape.PartBits, shape.PartDimensions),
            First = Read(reader, shape.Inputs * window * firstWidth, firstWidth),
            Facts = Read(reader, ((TokenInputs.FactCount * TokenInputs.FactValues) + 1) * firstWidth, firstWidth),
            Layers = [.. Enumerable.Range(0, layers - 1).Select(below => Read(reader, ((EncoderShape.Window * shape.WidthOf(below)) + 1) * width, width))],
            Outputs = [.. Enumerable.Range(0, layers).Select(layer => Read(reader, shape.WidthOf(layer) * shape.ScoreStride, shape.ScoreStride))],
            ScoreBiases = Read(reader, shape.ScoreStride, shape.ScoreStride),
        };
    }

    private static float[] Rounded(float[] values, int row)
    {
        var rounded = new float[values.Length];
        for (var at = 0; at < values.Length; at += Block(row))
        {
            var part = values.AsSpan(at, Math.Min(Block(row), values.Length - at));
            var (unit, bytes) = SignedBytes.Quantise(part);
            for (var i = 0; i < bytes.Length; i++) rounded[at + i] = unit * bytes[i];
        }

        return rounded;
    }

    private static void Write(BinaryWriter writer, float[] values, int row)
    {
        for (var at = 0; at < values.Length; at += Block(row))
        {
            var part = values.AsSpan(at, Math.Min(Block(row), values.Length - at));
            var (unit, bytes) = SignedBytes.Quantise(part);
            writer.Write(unit);
            writer.Write(MemoryMarshal.AsBytes(bytes.AsSpan()));
        }
    }

    private static float[] Read(BinaryReader reader, int count, int row)
    {
        var values = new float[count];
        for (var at = 0; at < count; at += Block(row))
        {
            var unit = reader.ReadSingle();
            if (!float.IsFinite(unit)) throw new InvalidDataException("The encoder is damaged: a unit of weight is no number.");
            var bytes = SignedBytes.Read(reader, Math.Min(Block(row), count - at));
            for (var i = 0; i < bytes.Length; i++) values[at + i] = unit * bytes[i];
        }

        return values;
    }

    // Whole rows share a unit of weight.
    private static int Block(int row) => Math.Max(1, WidestUnitBlock / row) * row;
}
