using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Terms.Stacking;
using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Terms;

/// <summary>
/// Trained weights of a term ranker: signed bytes by which hashed features add to the scores of the types and of "no term", a small layer of
/// hidden units over the numbers that describe a term, what names were in the training documents, and trees that correct the scores by those of
/// the terms around (<see cref="StackedNumbers"/>). Immutable and safe to share.
/// </summary>
public sealed class TermModel
{
    private const int Lanes = 8;
    private const int MostHidden = 256;
    private const double ScoreUnit = 1 / 64.0;

    /// <summary>Natural-log score of one unit of the trees' leaves.</summary>
    internal const double LeafUnit = 1.0 / 1024;

    private static readonly ExpTable Exponentials = new(ScoreUnit);

    private readonly sbyte[] _wide;
    private readonly float[] _bottom;
    private readonly float[] _top;

    // The same as _top, a row a hidden unit, padded to whole vectors.
    private readonly double[] _topRows;
    private readonly float[] _worths;
    private readonly int _stride;
    private readonly double _unit;
    private readonly BoostedTrees? _trees;

    private TermModel(
        int types,
        int bits,
        double unit,
        sbyte[] wide,
        float[] bottom,
        float[] top,
        float[] worths,
        TermLexicon lexicon,
        BoostedTrees? trees)
    {
        (Types, Bits, _unit, _trees) = (types, bits, unit, trees);
        (_wide, _bottom, _top, _worths, Lexicon) = (wide, bottom, top, worths, lexicon);
        _stride = StrideOf(types);
        Hidden = bottom.Length / TermFeatures.CountOfNumbers(types);
        _topRows = new double[Hidden * _stride];
        for (var i = 0; i < top.Length; i++) _topRows[(i / (types + 1) * _stride) + (i % (types + 1))] = top[i];
    }

    /// <summary>Number of types, which are those of the tagger.</summary>
    public int Types { get; }

    /// <summary>Number of hidden units, a multiple of 8.</summary>
    public int Hidden { get; }

    /// <summary>Hashed features have this many bits.</summary>
    internal int Bits { get; }

    /// <summary>What names were in the training documents.</summary>
    internal TermLexicon Lexicon { get; }

    /// <summary>Whether it learned to correct the scores of terms by those around.</summary>
    internal bool HasTrees => _trees is not null;

    /// <summary>What a right term of each type is worth against one of any other: the rarer the type, the more; 1 on average.</summary>
    internal ReadOnlySpan<float> Worths => _worths;

    /// <summary>Rounds trained weights of hashed features to bytes of <paramref name="unit"/>.</summary>
    /// <param name="types">Number of types.</param>
    /// <param name="bits">Hashed features have this many bits.</param>
    /// <param name="unit">Score of one unit.</param>
    /// <param name="wide">A score for each type and for none, one feature after the other.</param>
    /// <param name="bottom">A weight for each hidden unit, one number after the other.</param>
    /// <param name="top">A score for each type and for none, one hidden unit after the other.</param>
    /// <param name="worths">What a right term of each type is worth.</param>
    /// <param name="lexicon">What names were.</param>
    internal static TermModel Quantise(
        int types,
        int bits,
        double unit,
        ReadOnlySpan<float> wide,
        ReadOnlySpan<float> bottom,
        ReadOnlySpan<float> top,
        ReadOnlySpan<float> worths,
        TermLexicon lexicon)
    {
        var outputs = types + 1;
        var stride = StrideOf(types);
        var rounded = new sbyte[stride << bits];
        for (var feature = 0; feature < 1 << bits; feature++)
        {
            for (var y = 0; y < outputs; y++)
                rounded[(feature * stride) + y] = (sbyte)Math.Clamp(Math.Round(wide[(feature * outputs) + y] / unit), -127, 127);
        }

        return new TermModel(types, bits, unit, rounded, bottom.ToArray(), top.ToArray(), worths.ToArray(), lexicon, trees: null);
    }

    /// <summary>The same model with trees over rows of <see cref="StackedNumbers"/>.</summary>
    internal TermModel With(BoostedTrees trees) => new(Types, Bits, _unit, _wide, _bottom, _top, _worths, Lexicon, trees);

    /// <summary>Natural-log score of each type and, last, of being no term, as the network has it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Score(TermDescription description, Span<double> scores)
    {
        Span<float> hidden = stackalloc float[Hidden];
        Span<double> padded = stackalloc double[_stride];
        padded.Clear();
        var features = description.Features;
        Announce(features);
        ReadHidden(description.Numbers, hidden);
        AddWide(features, padded[..(Types + 1)]);
        AddHidden(hidden, padded);
        padded[..(Types + 1)].CopyTo(scores);
    }

    /// <summary>Adds what the trees say to the scores of a term.</summary>
    /// <param name="row">The term's row of <see cref="StackedNumbers"/>.</param>
    /// <param name="scores">Its scores by the network.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Correct(ReadOnlySpan<byte> row, Span<double> scores)
    {
        if (_trees is null) return;
        Span<int> sums = stackalloc int[scores.Length];
        _trees.Sum(row, sums);
        for (var y = 0; y < scores.Length; y++) scores[y] += sums[y] * LeafUnit;
    }

    /// <summary>The probabilities that scores stand for.</summary>
    internal static void ReadProbabilities(ReadOnlySpan<double> scores, Span<double> probabilities)
    {
        var greatest = scores[0];
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        double sum = 0;
        for (var y = 0; y < scores.Length; y++)
        {
            probabilities[y] = Exponentials[(int)Math.Min(1 << 20, ((greatest - scores[y]) / ScoreUnit) + 0.5)];
            sum += probabilities[y];
        }

        for (var y = 0; y < scores.Length; y++) probabilities[y] /= sum;
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(Types);
        writer.Write(Bits);
        writer.Write(Hidden);
        writer.Write(_unit);
        foreach (var worth in _worths) writer.Write(worth);
        foreach (var weight in _bottom) writer.Write(weight);
        foreach (var weight in _top) writer.Write(weight);

        // Column by column, without the padding: a type's weights are alike.
        for (var y = 0; y <= Types; y++)
        {
            for (var feature = 0; feature < 1 << Bits; feature++) writer.Write(_wide[(feature * _stride) + y]);
        }

        Lexicon.Write(writer);
        writer.Write(_trees is not null);
        _trees?.Write(writer);
    }

    internal static TermModel Read(BinaryReader reader)
    {
        var types = reader.ReadInt32();
        var bits = reader.ReadInt32();
        var hidden = reader.ReadInt32();
        var unit = reader.ReadDouble();
        if (types is < 1 or > LabelSet.MostTypes || bits is < 8 or > 24 || hidden is < 0 or > MostHidden || hidden % Lanes != 0
            || !double.IsFinite(unit) || unit <= 0)
        {
            throw new InvalidDataException("The term model is damaged: it has an impossible size.");
        }

        var worths = ReadFloats(reader, types);
        var bottom = ReadFloats(reader, hidden * TermFeatures.CountOfNumbers(types));
        var top = ReadFloats(reader, hidden * (types + 1));
        var stride = StrideOf(types);
        var wide = new sbyte[checked(stride * (1 << bits))];
        var column = new byte[1 << bits];
        for (var y = 0; y <= types; y++)
        {
            reader.BaseStream.ReadExactly(column);
            for (var feature = 0; feature < column.Length; feature++) wide[(feature * stride) + y] = (sbyte)column[feature];
        }

        var lexicon = TermLexicon.Read(reader);
        var trees = reader.ReadBoolean() ? ReadTrees(reader, types) : null;
        return new TermModel(types, bits, unit, wide, bottom, top, worths, lexicon, trees);
    }

    private static BoostedTrees ReadTrees(BinaryReader reader, int types) => StackedNumbers.Fits(types)
        ? BoostedTrees.Read(reader, StackedNumbers.CountOf(types), types + 1)
        : throw new InvalidDataException("The term model is damaged: it has trees for more types than they can tell apart.");

    private static float[] ReadFloats(BinaryReader reader, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = reader.ReadSingle();
            if (!float.IsFinite(values[i])) throw new InvalidDataException("The term model is damaged: a weight is no number.");
        }

        return values;
    }

    private static int StrideOf(int types) => (types + Lanes) / Lanes * Lanes;

    // The weights are on their way from memory while the hidden units are read.
    private void Announce(ReadOnlySpan<uint> features)
    {
        ref var wide = ref MemoryMarshal.GetArrayDataReference(_wide);
        foreach (var feature in features) Prefetch.Line(ref Unsafe.Add(ref wide, feature * (nuint)_stride));
    }

    // Sums of integers: the same on every machine.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWide(ReadOnlySpan<uint> features, Span<double> scores)
    {
        ref var wide = ref MemoryMarshal.GetArrayDataReference(_wide);
        for (var block = 0; block < _stride; block += Lanes)
        {
            var sum = Vector128<short>.Zero;
            foreach (var feature in features)
            {
                var row = Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref wide, (feature * (nuint)_stride) + (nuint)block)));
                sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(row).AsSByte());
            }

            for (var y = block; y < Math.Min(scores.Length, block + Lanes); y++) scores[y] = sum[y - block] * _unit;
        }
    }

    // The same; a unit that is not above 0 adds noughts.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddHidden(ReadOnlySpan<float> hidden, Span<double> scores)
    {
        ref var top = ref MemoryMarshal.GetArrayDataReference(_topRows);
        for (var block = 0; block < scores.Length; block += Lanes)
        {
            ref var at = ref scores[block];
            var sum = Vector512.LoadUnsafe(ref at);
            for (var h = 0; h < hidden.Length; h++)
                sum += Vector512.Create((double)Math.Max(hidden[h], 0)) * Vector512.LoadUnsafe(ref top, (nuint)((h * scores.Length) + block));
            sum.StoreUnsafe(ref at);
        }
    }

    // Each lane multiplies, then adds, in the order of the numbers: IEEE 754 fixes every bit.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadHidden(ReadOnlySpan<float> numbers, Span<float> hidden)
    {
        ref var bottom = ref MemoryMarshal.GetArrayDataReference(_bottom);
        var stride = (nuint)hidden.Length;
        var block = 0;
        for (; block + (2 * Vector512<float>.Count) <= hidden.Length; block += 2 * Vector512<float>.Count)
        {
            var (low, high) = (Vector512<float>.Zero, Vector512<float>.Zero);
            for (var d = 0; d < numbers.Length; d++)
            {
                var at = ((nuint)d * stride) + (nuint)block;
                var number = Vector512.Create(numbers[d]);
                low += Vector512.LoadUnsafe(ref bottom, at) * number;
                high += Vector512.LoadUnsafe(ref bottom, at + (nuint)Vector512<float>.Count) * number;
            }

            low.CopyTo(hidden[block..]);
            high.CopyTo(hidden[(block + Vector512<float>.Count)..]);
        }

        for (; block < hidden.Length; block += Lanes)
        {
            var sum = Vector256<float>.Zero;
            for (var d = 0; d < numbers.Length; d++)
                sum += Vector256.LoadUnsafe(ref bottom, ((nuint)d * stride) + (nuint)block) * Vector256.Create(numbers[d]);
            sum.CopyTo(hidden[block..]);
        }
    }
}
