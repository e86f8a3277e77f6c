using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// Trained weights of a span tagger: one row of signed bytes for each hashed feature, one byte a label, so that scores are sums of integers
/// and the same on every machine. Immutable and safe to share.
/// </summary>
public sealed class TaggerModel
{
    private readonly short[] _transitions;

    private TaggerModel(LabelSet labels, int bits, double unit, SparseRows weights, short[] transitions, EncoderModel? encoder)
    {
        Labels = labels;
        Bits = bits;
        Unit = unit;
        Weights = weights;
        _transitions = transitions;
        Encoder = encoder;
        Projections = encoder is null ? null : new WordProjections(encoder.Shape);
    }

    /// <summary>The labels that scores are given for.</summary>
    public LabelSet Labels { get; }

    /// <summary>Features are hashed to this many bits.</summary>
    public int Bits { get; }

    /// <summary>Natural-log score that one unit of weight stands for.</summary>
    public double Unit { get; }

    /// <summary>Scores labels beside the hashed features; null for a tagger of features alone.</summary>
    internal EncoderModel? Encoder { get; }

    /// <summary>What the encoder's first layer makes of words; null where there is no encoder.</summary>
    internal WordProjections? Projections { get; }

    /// <summary>Weights, a row for each feature, a byte a label: the label count rounded up to a multiple of 16.</summary>
    internal SparseRows Weights { get; }

    /// <summary>Score in units of each label after each label; the last row is the start of a sentence.</summary>
    internal ReadOnlySpan<short> Transitions => _transitions;

    /// <summary>
    /// Rounds trained weights to bytes. Weights whose magnitude is below half a unit vanish; those beyond 127 units are clipped.
    /// </summary>
    /// <param name="labels">The labels, L of them.</param>
    /// <param name="bits">Features are hashed to this many bits.</param>
    /// <param name="unit">Score of one unit.</param>
    /// <param name="weights">L weights for each of the 2^bits features.</param>
    /// <param name="transitions">(L + 1) × L weights, rows by previous label, the last for the start.</param>
    /// <param name="encoder">Scores labels too; null for none.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    internal static TaggerModel Quantise(
        LabelSet labels, int bits, double unit, ReadOnlySpan<float> weights, ReadOnlySpan<float> transitions, EncoderModel? encoder = null)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var count = labels.Count;
        if (weights.Length != count << bits) throw new ArgumentException("Weights must be label count times 2^bits.", nameof(weights));
        if (transitions.Length != (count + 1) * count)
            throw new ArgumentException("Transitions must be (label count + 1) times label count.", nameof(transitions));
        var stride = StrideOf(count);
        var rows = new sbyte[stride << bits];
        for (var feature = 0; feature < 1 << bits; feature++)
        {
            for (var label = 0; label < count; label++)
                rows[(feature * stride) + label] = (sbyte)Math.Clamp(Math.Round(weights[(feature * count) + label] / unit), -127, 127);
        }

        var steps = new short[transitions.Length];
        for (var i = 0; i < steps.Length; i++) steps[i] = (short)Math.Clamp(Math.Round(transitions[i] / unit), -8000, 8000);
        return new TaggerModel(labels, bits, unit, SparseRows.Of(rows, stride), steps, encoder);
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(Bits);
        writer.Write(Unit);
        writer.Write(Labels.Types.Length);
        foreach (var type in Labels.Types) writer.Write(type);
        foreach (var step in _transitions) writer.Write(step);

        // Column by column: a label's weights are alike, which compresses better than feature by feature.
        var count = Labels.Count;
        WriteBits(writer, 1 << Bits, Weights.Has);
        for (var label = 0; label < count; label++)
        {
            for (var feature = 0; feature < 1 << Bits; feature++)
            {
                if (Weights.Has(feature)) writer.Write(Weights[feature][label]);
            }
        }

        writer.Write(Encoder is not null);
        Encoder?.Write(writer);
    }

    internal static TaggerModel Read(BinaryReader reader, WordVectors vectors)
    {
        var bits = reader.ReadInt32();
        if (bits is < 8 or > 24) throw new InvalidDataException("The tagger model is damaged: its feature space has an impossible size.");
        var unit = reader.ReadDouble();
        if (!double.IsFinite(unit) || unit <= 0)
            throw new InvalidDataException("The tagger model is damaged: its unit of weight is no positive number.");
        var typeCount = reader.ReadInt32();
        if (typeCount is < 1 or > LabelSet.MostTypes)
            throw new InvalidDataException("The tagger model is damaged: it has an impossible number of types.");
        var types = new string[typeCount];
        for (var i = 0; i < types.Length; i++) types[i] = reader.ReadString();
        var labels = new LabelSet([.. types]);
        var count = labels.Count;
        var transitions = new short[(count + 1) * count];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadInt16();

        var stride = StrideOf(count);
        var used = ReadBits(reader, 1 << bits);
        var weights = new sbyte[checked(stride * used.Length)];
        var column = new byte[used.Length];
        for (var label = 0; label < count; label++)
        {
            reader.BaseStream.ReadExactly(column);
            for (var i = 0; i < used.Length; i++) weights[(i * stride) + label] = (sbyte)column[i];
        }

        return new TaggerModel(labels, bits, unit, SparseRows.Of(used, 1 << bits, weights, stride), transitions, reader.ReadBoolean() ? EncoderModel.Read(reader, vectors) : null);
    }

    private static void WriteBits(BinaryWriter writer, int count, Func<int, bool> isSet)
    {
        for (var i = 0; i < count; i += 8)
        {
            var packed = 0;
            for (var b = 0; b < 8; b++) packed |= isSet(i + b) ? 1 << b : 0;
            writer.Write((byte)packed);
        }
    }

    private static int[] ReadBits(BinaryReader reader, int count)
    {
        var packed = reader.ReadBytes(count / 8);
        if (packed.Length < count / 8) throw new EndOfStreamException();
        var set = new List<int>();
        for (var i = 0; i < count; i++)
        {
            if ((packed[i >> 3] >> (i & 7) & 1) != 0) set.Add(i);
        }

        return [.. set];
    }

    private static int StrideOf(int labels) => (labels + 15) / 16 * 16;
}
