using System.Collections.Immutable;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Relations;

/// <summary>
/// Weights of a multinomial logistic regression over hashed features of two mentions of a sentence, as signed bytes: no relation, or one of
/// the labels with its head to the left or to the right. Immutable and safe to share.
/// </summary>
public sealed class RelationModel
{
    /// <summary>Features are hashed to this many bits.</summary>
    public const int Bits = 15;

    /// <summary>Labels at most.</summary>
    public const int MostLabels = 30;

    /// <summary>Steps of the calibration.</summary>
    internal const int Steps = 20;

    private readonly sbyte[] _weights;
    private readonly ImmutableArray<byte> _calibration;
    private readonly double _unit;
    private readonly ExpTable _exponentials;

    private RelationModel(ImmutableArray<string> labels, double leastProbability, ImmutableArray<byte> calibration, double unit, sbyte[] weights)
    {
        (Labels, LeastProbability, _calibration, _unit, _weights) = (labels, leastProbability, calibration, unit, weights);
        _exponentials = new ExpTable(unit);
    }

    /// <summary>Names of the relations it tells apart.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Least probability of a relation that is worth telling; chosen in training, for F1.</summary>
    public double LeastProbability { get; }

    /// <summary>Classes: none, then each label with its head left, with its head right.</summary>
    internal int Classes => 1 + (2 * Labels.Length);

    /// <summary>Rounds trained weights, feature by feature, to bytes of <paramref name="unit"/>.</summary>
    internal static RelationModel Quantise(ImmutableArray<string> labels, double unit, ReadOnlySpan<float> weights)
    {
        var rounded = new sbyte[weights.Length];
        for (var i = 0; i < rounded.Length; i++) rounded[i] = (sbyte)Math.Clamp(Math.Round(weights[i] / unit), -127, 127);
        return new RelationModel(labels, 0.5, [.. Enumerable.Range(0, Steps).Select(step => (byte)(((100 * step) + 50) / Steps))], unit, rounded);
    }

    /// <summary>The same weights with another threshold and, for each twentieth of probability, the share in per cent that is right.</summary>
    internal RelationModel With(double leastProbability, ImmutableArray<byte> calibration) => new(Labels, leastProbability, calibration, _unit, _weights);

    /// <summary>The share of relations of such a probability that held for papers not trained on, at least 0.01.</summary>
    internal float ConfidenceOf(double probability) => Math.Max(1, (int)_calibration[StepOf(probability)]) / 100f;

    internal static int StepOf(double probability) => Math.Clamp((int)(probability * Steps), 0, Steps - 1);

    /// <summary>The likeliest class but none, with its probability.</summary>
    internal (int Class, double Probability) Best(ReadOnlySpan<uint> features)
    {
        Span<int> scores = stackalloc int[Classes];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = _weights.AsSpan((int)feature * scores.Length, scores.Length);
            for (var c = 0; c < scores.Length; c++) scores[c] += row[c];
        }

        var (best, most) = (1, scores[0]);
        for (var c = 1; c < scores.Length; c++)
        {
            if (scores[c] > scores[best]) best = c;
            most = Math.Max(most, scores[c]);
        }

        var sum = 0.0;
        foreach (var score in scores) sum += _exponentials[most - score];
        return (best, _exponentials[most - scores[best]] / sum);
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write((byte)Labels.Length);
        foreach (var label in Labels) writer.Write(label);
        writer.Write(LeastProbability);
        writer.Write(_calibration.AsSpan());
        writer.Write(_unit);
        foreach (var weight in _weights) writer.Write(weight);
    }

    internal static RelationModel Read(BinaryReader reader)
    {
        var count = reader.ReadByte();
        if (count is 0 or > MostLabels) throw new InvalidDataException($"The relation model is damaged: it has {count} labels.");
        var labels = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 0; i < count; i++) labels.Add(reader.ReadString());
        var least = reader.ReadDouble();
        var calibration = new byte[Steps];
        reader.BaseStream.ReadExactly(calibration);
        var unit = reader.ReadDouble();
        if (!(least is >= 0 and <= 1) || !double.IsFinite(unit) || unit <= 0)
            throw new InvalidDataException("The relation model is damaged: its threshold is no probability or its unit of weight no positive number.");
        if (calibration.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)100))
            throw new InvalidDataException("The relation model is damaged: a confidence is above 1.");
        var bytes = new byte[(1 << Bits) * (1 + (2 * count))];
        reader.BaseStream.ReadExactly(bytes);
        return new RelationModel(labels.MoveToImmutable(), least, [.. calibration], unit, Array.ConvertAll(bytes, value => (sbyte)value));
    }
}
