using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// Tells how surely a paper introduces a name, in two steps: a linear score over hashed features, as signed bytes, and trees over a short
/// row of numbers that hold this score and those of the document's other names. Immutable and safe to share.
/// </summary>
public sealed class IntroductionModel
{
    /// <summary>Features are hashed to this many bits.</summary>
    public const int Bits = 16;

    /// <summary>Names whose linear log-odds are lower are not asked about further.</summary>
    internal const double LeastLinear = -7;

    /// <summary>Log-odds of one unit of the trees' leaves.</summary>
    internal const double LeafUnit = 1.0 / 1024;

    private readonly sbyte[] _weights;
    private readonly double _unit;
    private readonly BoostedTrees? _trees;
    private readonly bool _isEmpty;

    private IntroductionModel(sbyte[] weights, double unit, BoostedTrees? trees)
    {
        (_weights, _unit, _trees) = (weights, unit, trees);
        _isEmpty = !weights.AsSpan().ContainsAnyExcept((sbyte)0);
    }

    /// <summary>A model that learned nothing and takes no name for introduced.</summary>
    public static IntroductionModel None { get; } = new(new sbyte[1 << Bits], 1, trees: null);

    /// <summary>Whether it learned to weigh names that are no mentions.</summary>
    internal bool HasTrees => _trees is not null;

    /// <summary>Rounds trained weights to bytes of <paramref name="unit"/>; the model has a linear score alone.</summary>
    /// <exception cref="ArgumentException">There are not 2^<see cref="Bits"/> weights.</exception>
    public static IntroductionModel Quantise(ReadOnlySpan<float> weights, double unit)
    {
        if (weights.Length != 1 << Bits) throw new ArgumentException($"Expected 2^{Bits} weights.", nameof(weights));
        var rounded = new sbyte[weights.Length];
        for (var i = 0; i < rounded.Length; i++) rounded[i] = (sbyte)Math.Clamp(Math.Round(weights[i] / unit), -127, 127);
        return new IntroductionModel(rounded, unit, trees: null);
    }

    internal IntroductionModel With(BoostedTrees trees) => new(_weights, _unit, trees);

    /// <summary>Linear log-odds of a name with these features; each distinct feature counts once.</summary>
    internal double LinearLogOdds(ReadOnlySpan<uint> features)
    {
        if (_isEmpty) return double.NegativeInfinity;
        var sum = 0;
        foreach (var feature in features) sum += _weights[feature];
        return sum * _unit;
    }

    /// <summary>Log-odds of a name with this profile; its linear score where there are no trees.</summary>
    internal double LogOdds(double linear, ReadOnlySpan<byte> profile) => _trees is null ? linear : _trees.Sum(profile) * LeafUnit;

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_unit);
        foreach (var weight in _weights) writer.Write(weight);
        writer.Write(_trees is not null);
        _trees?.Write(writer);
    }

    internal static IntroductionModel Read(BinaryReader reader)
    {
        var unit = reader.ReadDouble();
        if (!double.IsFinite(unit) || unit <= 0)
            throw new InvalidDataException("The introduction model is damaged: its unit of weight is no positive number.");
        var bytes = new byte[1 << Bits];
        reader.BaseStream.ReadExactly(bytes);
        return new IntroductionModel(
            Array.ConvertAll(bytes, value => (sbyte)value), unit, reader.ReadBoolean() ? BoostedTrees.Read(reader, NameProfile.Length, 1) : null);
    }
}
