using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// What words add to the first layer of an encoder, in signed bytes in a unit of the word's own, remembered for the first words that are asked for:
/// it depends on nothing but the word, so remembering changes no answer. Safe to share.
/// </summary>
internal sealed class WordProjections
{
    private const int WordsOfBlock = 256;
    private const int Line = 64;

    private readonly EncoderModel _model;
    private readonly Lock _writing = new();

    // A key lies in the first free slot from the one that its hash tells; a slot is written once, its number last.
    private readonly Slot[] _slots;
    private readonly sbyte[]?[] _blocks;
    private readonly float[] _units;
    private int _count;

    /// <summary>Remembers nothing yet.</summary>
    /// <param name="model">The encoder.</param>
    /// <param name="mostRemembered">Words that are remembered at most, a power of 2; the common ones come early.</param>
    public WordProjections(EncoderModel model, int mostRemembered = 1 << 16)
    {
        _model = model;
        _slots = new Slot[2 * mostRemembered];
        _blocks = new sbyte[(mostRemembered + WordsOfBlock - 1) / WordsOfBlock][];
        _units = new float[mostRemembered];
        Length = model.Shape.FirstWindow * model.Shape.FirstWidth;
    }

    /// <summary>Numbers of a word: a row of FirstWidth for each place that it can have in a window.</summary>
    public int Length { get; }

    /// <summary>Words that are remembered so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Sets what tells a word's number on its way from memory.</summary>
    public void Announce(ref readonly TokenProperties token) => Prefetch.Line(ref SlotOf(token.Surface).Key);

    /// <summary>The number of a token's word, whose projection is on its way from memory; it is made where it is not remembered, and −1 where there is no
    /// room to remember it.</summary>
    public int Find(ref readonly TokenProperties token)
    {
        ref var slot = ref SlotOf(token.Surface);
        for (; Volatile.Read(ref slot.Number) is var number and > 0; slot = ref Next(ref slot))
        {
            if (slot.Key != token.Surface) continue;
            ref var first = ref At(number - 1);
            for (var i = 0; i < Length; i += Line) Prefetch.Line(ref Unsafe.Add(ref first, i));
            return number - 1;
        }

        return Count == _units.Length ? -1 : Remember(in token);
    }

    /// <summary>Writes the projection of a token's word and returns its unit.</summary>
    /// <param name="number">What <see cref="Find"/> said of the token.</param>
    /// <param name="token">The token.</param>
    /// <param name="numbers">At least <see cref="Length"/> numbers.</param>
    public float Read(int number, ref readonly TokenProperties token, Span<sbyte> numbers)
    {
        if (number < 0) return Project(in token, numbers[..Length]);
        MemoryMarshal.CreateSpan(ref At(number), Length).CopyTo(numbers);
        return _units[number];
    }

    private ref Slot SlotOf(ulong key) => ref _slots[(int)(TokenHash.Mix(key) & (ulong)(_slots.Length - 1))];

    private ref Slot Next(ref Slot slot) =>
        ref Unsafe.AreSame(ref slot, ref _slots[^1]) ? ref _slots[0] : ref Unsafe.Add(ref slot, 1);

    private ref sbyte At(int number) => ref _blocks[number / WordsOfBlock]![number % WordsOfBlock * Length];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Remember(ref readonly TokenProperties token)
    {
        Span<sbyte> numbers = stackalloc sbyte[Length];
        var unit = Project(in token, numbers);
        lock (_writing)
        {
            ref var slot = ref SlotOf(token.Surface);
            for (; slot.Number > 0; slot = ref Next(ref slot))
            {
                if (slot.Key == token.Surface) return slot.Number - 1;
            }

            if (_count == _units.Length) return -1;
            _blocks[_count / WordsOfBlock] ??= new sbyte[WordsOfBlock * Length];
            numbers.CopyTo(MemoryMarshal.CreateSpan(ref At(_count), Length));
            _units[_count] = unit;
            slot.Key = token.Surface;
            Volatile.Write(ref slot.Number, _count + 1);
            Volatile.Write(ref _count, _count + 1);
            return _count - 1;
        }
    }

    // The farthest number from 0 is 127 units.
    private float Project(ref readonly TokenProperties token, Span<sbyte> rounded)
    {
        Span<float> inputs = stackalloc float[_model.Shape.Inputs];
        Span<float> numbers = stackalloc float[Length];

        // A word without a vector adds noughts from there: they are stepped over.
        var from = Inputs(in token, inputs) ? 0 : _model.Shape.WordDimensions;
        numbers.Clear();
        inputs = inputs[from..];
        MatrixProduct.Add(inputs, inputs.Length, 1, _model.First.AsSpan(from * Length), numbers, 1, inputs.Length, numbers.Length);
        return Quantise(numbers, rounded);
    }

    // Each number by itself, so that the width of a machine's vectors does not show. Lengths are multiples of 32.
    private static float Quantise(ReadOnlySpan<float> numbers, Span<sbyte> rounded)
    {
        var farthest = Vector512<float>.Zero;
        for (var i = 0; i < numbers.Length; i += Vector512<float>.Count)
            farthest = Vector512.Max(farthest, Vector512.Abs(Vector512.Create(numbers[i..])));
        float greatest = 0;
        for (var lane = 0; lane < Vector512<float>.Count; lane++) greatest = Math.Max(greatest, farthest[lane]);
        var unit = greatest > 0 ? greatest / 127 : 1;
        var units = Vector512.Create(unit);
        for (var i = 0; i < rounded.Length; i += 2 * Vector512<float>.Count)
        {
            var low = Vector512.ConvertToInt32(Vector512.Round(Vector512.Create(numbers[i..]) / units));
            var high = Vector512.ConvertToInt32(Vector512.Round(Vector512.Create(numbers[(i + Vector512<float>.Count)..]) / units));
            var both = Vector512.Narrow(low, high);
            Vector256.Narrow(both.GetLower(), both.GetUpper()).CopyTo(rounded[i..]);
        }

        return unit;
    }

    // Whether the word has a vector.
    [SkipLocalsInit]
    private bool Inputs(ref readonly TokenProperties token, Span<float> inputs)
    {
        var shape = _model.Shape;
        var words = _model.Words;
        inputs.Clear();
        var word = words.Find(token.Form);
        if (word >= 0)
        {
            var vector = words[word];
            for (var d = 0; d < vector.Length; d++) inputs[d] = words.Scale * vector[d];
        }

        Span<int> buckets = stackalloc int[TokenInputs.PartCount];
        TokenInputs.Parts(in token, shape.PartBits, buckets);
        for (var part = 0; part < buckets.Length; part++)
        {
            _model.Parts.AsSpan(buckets[part] * shape.PartDimensions, shape.PartDimensions)
                .CopyTo(inputs[(shape.WordDimensions + (part * shape.PartDimensions))..]);
        }

        return word >= 0;
    }

    private struct Slot
    {
        public ulong Key;

        // 0 for a free slot, else one more than the word's.
        public int Number;
    }
}
