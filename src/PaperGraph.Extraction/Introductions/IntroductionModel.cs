namespace PaperGraph.Extraction.Introductions;

/// <summary>Weights of a logistic regression over hashed binary features, as signed bytes. Immutable and safe to share.</summary>
public sealed class IntroductionModel
{
    /// <summary>Features are hashed to this many bits.</summary>
    public const int Bits = 16;

    private readonly sbyte[] _weights;
    private readonly double _unit;
    private readonly bool _isEmpty;

    private IntroductionModel(sbyte[] weights, double unit)
    {
        _weights = weights;
        _unit = unit;
        _isEmpty = !weights.AsSpan().ContainsAnyExcept((sbyte)0);
    }

    /// <summary>A model that learned nothing and takes no name for introduced.</summary>
    public static IntroductionModel None { get; } = new(new sbyte[1 << Bits], 1);

    /// <summary>Rounds trained weights to bytes of <paramref name="unit"/>.</summary>
    /// <exception cref="ArgumentException">There are not 2^<see cref="Bits"/> weights.</exception>
    public static IntroductionModel Quantise(ReadOnlySpan<float> weights, double unit)
    {
        if (weights.Length != 1 << Bits) throw new ArgumentException($"Expected 2^{Bits} weights.", nameof(weights));
        var rounded = new sbyte[weights.Length];
        for (var i = 0; i < rounded.Length; i++) rounded[i] = (sbyte)Math.Clamp(Math.Round(weights[i] / unit), -127, 127);
        return new IntroductionModel(rounded, unit);
    }

    /// <summary>Log-odds that an entity with these features is introduced by its paper; each distinct feature counts once.</summary>
    internal double LogOdds(ReadOnlySpan<uint> features)
    {
        if (_isEmpty) return double.NegativeInfinity;
        var sum = 0;
        foreach (var feature in features) sum += _weights[feature];
        return sum * _unit;
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_unit);
        foreach (var weight in _weights) writer.Write(weight);
    }

    internal static IntroductionModel Read(BinaryReader reader)
    {
        var unit = reader.ReadDouble();
        if (!double.IsFinite(unit) || unit <= 0)
            throw new InvalidDataException("The introduction model is damaged: its unit of weight is no positive number.");
        var bytes = new byte[1 << Bits];
        reader.BaseStream.ReadExactly(bytes);
        return new IntroductionModel(Array.ConvertAll(bytes, value => (sbyte)value), unit);
    }
}
