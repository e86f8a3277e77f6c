using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

    private const int Lanes = 16;

    // So many signed bytes cannot exceed sixteen bits.
    private const int MostInShorts = 256;

    // A row a feature, padded to whole vectors.
    private readonly sbyte[] _rows;
    private readonly int _stride;
    private readonly ImmutableArray<byte> _calibration;
    private readonly double _unit;
    private readonly ExpTable _exponentials;

    private RelationModel(ImmutableArray<string> labels, double leastProbability, ImmutableArray<byte> calibration, double unit, sbyte[] rows)
    {
        (Labels, LeastProbability, _calibration, _unit, _rows) = (labels, leastProbability, calibration, unit, rows);
        _stride = StrideOf(Classes);
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
        var classes = 1 + (2 * labels.Length);
        var stride = StrideOf(classes);
        var rows = new sbyte[weights.Length / classes * stride];
        for (var i = 0; i < weights.Length; i++)
            rows[(i / classes * stride) + (i % classes)] = (sbyte)Math.Clamp(Math.Round(weights[i] / unit), -127, 127);
        return new RelationModel(labels, 0.5, [.. Enumerable.Range(0, Steps).Select(step => (byte)(((100 * step) + 50) / Steps))], unit, rows);
    }

    /// <summary>The same weights with another threshold and, for each twentieth of probability, the share in per cent that is right.</summary>
    internal RelationModel With(double leastProbability, ImmutableArray<byte> calibration) => new(Labels, leastProbability, calibration, _unit, _rows);

    /// <summary>The share of relations of such a probability that held for papers not trained on, at least 0.01.</summary>
    internal float ConfidenceOf(double probability) => Math.Max(1, (int)_calibration[StepOf(probability)]) / 100f;

    internal static int StepOf(double probability) => Math.Clamp((int)(probability * Steps), 0, Steps - 1);

    /// <summary>The likeliest class but none, with its probability.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal (int Class, double Probability) Best(ReadOnlySpan<uint> features)
    {
        Span<int> padded = stackalloc int[_stride];
        Sum(features, padded);
        var scores = padded[..Classes];
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        for (var block = 0; block < _stride; block += Lanes)
        {
            var (low, high) = (Vector256<int>.Zero, Vector256<int>.Zero);
            for (var from = 0; from < features.Length; from += MostInShorts)
            {
                var sum = Vector256<short>.Zero;
                foreach (var feature in features.Slice(from, Math.Min(MostInShorts, features.Length - from)))
                {
                    var row = Vector128.LoadUnsafe(ref rows, (feature * (nuint)_stride) + (nuint)block);
                    sum += Avx2.IsSupported ? Avx2.ConvertToVector256Int16(row) : Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
                }

                low += Vector256.WidenLower(sum);
                high += Vector256.WidenUpper(sum);
            }

            low.CopyTo(scores[block..]);
            high.CopyTo(scores[(block + (Lanes / 2))..]);
        }
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write((byte)Labels.Length);
        foreach (var label in Labels) writer.Write(label);
        writer.Write(LeastProbability);
        writer.Write(_calibration.AsSpan());
        writer.Write(_unit);
        for (var row = 0; row < _rows.Length; row += _stride)
        {
            for (var c = 0; c < Classes; c++) writer.Write(_rows[row + c]);
        }
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
        var classes = 1 + (2 * count);
        var stride = StrideOf(classes);
        var rows = new sbyte[stride << Bits];
        for (var row = 0; row < rows.Length; row += stride) reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan(row, classes)));
        return new RelationModel(labels.MoveToImmutable(), least, [.. calibration], unit, rows);
    }

    private static int StrideOf(int classes) => (classes + Lanes - 1) / Lanes * Lanes;
}
