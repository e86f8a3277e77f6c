using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// Scores labels with an <see cref="EncoderModel"/>, all sentences of a document at once. Its buffers are reused; one encoder serves one thread at
/// a time.
/// </summary>
internal sealed class ContextEncoder
{
    private readonly EncoderModel _model;
    private readonly EncoderShape _shape;
    private readonly WordProjections _projections;
    private readonly WordProjector _projector;
    private readonly int _stride;
    private readonly List<int> _firstRows = [];
    private int[] _words = [];
    private int[] _facts = [];
    private float[] _units = [];
    private sbyte[] _projected = [];
    private short[] _below = [];
    private short[] _above = [];
    private int[] _products = [];
    private float[] _scores = [];

    public ContextEncoder(EncoderModel model, WordProjections projections)
    {
        _model = model;
        _shape = model.Shape;
        _projections = projections;
        _projector = new WordProjector(model);
        _stride = model.Outputs[0].Columns;
    }

    /// <summary>Label scores of a token of a sentence, and some noughts; valid until the next call of <see cref="Read"/>.</summary>
    public ReadOnlySpan<float> Scores(int sentence, int token) => _scores.AsSpan((_firstRows[sentence] + token) * _stride, _stride);

    /// <summary>Scores the tokens of some sentences.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(FeatureMatrix features, ReadOnlySpan<Sentence> sentences)
    {
        // A row of a layer is a token; before and behind each sentence stands a row of noughts: what lies outside of it.
        var rows = 1;
        _firstRows.Clear();
        foreach (var sentence in sentences)
        {
            _firstRows.Add(rows);
            rows += sentence.Length + 1;
        }

        if (sentences.IsEmpty) return;

        // Rows beyond the last make whole blocks; what they hold does not matter.
        var padded = (rows + IntegerMatrix.RowBlock - 1) / IntegerMatrix.RowBlock * IntegerMatrix.RowBlock;
        Grow(padded + IntegerMatrix.RowBlock);
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++) _projections.Announce(features.Properties(i).Surface);
        }

        FindWords(features, sentences);

        // While a sentence is read, the words of the next are on their way from memory.
        Announce(sentences, 0);
        for (var s = 0; s < sentences.Length; s++)
        {
            Announce(sentences, s + 1);
            FirstLayer(features, sentences[s], _firstRows[s]);
        }

        Separate(sentences, _shape.FirstWidth);
        for (var row = 0; row < padded; row++) _model.ScoreBiases.AsSpan(0, _stride).CopyTo(_scores.AsSpan(row * _stride));
        ReadOut(0, padded);
        for (var layer = 1; layer < _shape.Layers; layer++)
        {
            NextLayer(layer - 1, padded);
            Separate(sentences, _shape.Width);
            ReadOut(layer, padded);
        }
    }

    // The number of a remembered word; of another, −1 less its place in the projector.
    private void FindWords(FeatureMatrix features, ReadOnlySpan<Sentence> sentences)
    {
        _projector.Clear();
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = 0; i < sentences[s].Length; i++)
            {
                ref readonly var token = ref features.Properties(sentences[s].First + i);
                var number = _projections.Find(token.Surface);
                _words[_firstRows[s] + i] = number >= 0 ? number : ~_projector.Add(in token);
            }
        }

        _projector.Run();
        _projector.Tell(_projections);
    }

    private void Announce(ReadOnlySpan<Sentence> sentences, int number)
    {
        if (number == sentences.Length) return;
        foreach (var word in _words.AsSpan(_firstRows[number], sentences[number].Length))
        {
            if (word >= 0) _projections.AnnounceNumbers(word);
        }
    }

    private float ReadWord(int word, Span<sbyte> projected)
    {
        var unit = word >= 0 ? _projections.Read(word, out var numbers) : _projector.Read(~word, out numbers);
        numbers.CopyTo(projected);
        return unit;
    }

    private void Grow(int rows)
    {
        if (_words.Length >= rows) return;
        var width = Math.Max(_shape.FirstWidth, _shape.Width);
        _words = new int[rows];
        _facts = new int[rows * TokenInputs.FactCount];
        _units = new float[rows];
        _projected = new sbyte[rows * _shape.WordOutputs];
        _below = new short[rows * width];
        _above = new short[rows * width];
        _products = new int[rows * Math.Max(_shape.Width, _stride)];
        _scores = new float[rows * _stride];
    }

    private void Separate(ReadOnlySpan<Sentence> sentences, int width)
    {
        _below.AsSpan(0, width).Clear();
        for (var s = 0; s < sentences.Length; s++) _below.AsSpan((_firstRows[s] + sentences[s].Length) * width, width).Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FirstLayer(FeatureMatrix features, Sentence sentence, int firstRow)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            ref readonly var token = ref features.Properties(sentence.First + i);
            _units[i] = ReadWord(_words[firstRow + i], _projected.AsSpan(i * _shape.WordOutputs));
            TokenInputs.Facts(in token, _facts.AsSpan(i * TokenInputs.FactCount, TokenInputs.FactCount));
        }

        for (var i = 0; i < sentence.Length; i++) FirstLayer(i, sentence.Length, _below.AsSpan((firstRow + i) * _shape.FirstWidth, _shape.FirstWidth));
    }

    // The words before the token in their order, then its facts, then its own word and those behind it. The farthest before it stands at the last
    // place of its own window. Sums stay in registers, a block of columns at a time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FirstLayer(int token, int tokens, Span<short> output)
    {
        var (width, reach, length) = (_shape.FirstWidth, _shape.FirstReach, _shape.WordOutputs);
        var (first, end) = (Math.Max(0, token - reach), Math.Min(tokens, token + reach + 1));
        ref var facts = ref MemoryMarshal.GetArrayDataReference(_model.Facts);
        ref var projected = ref MemoryMarshal.GetArrayDataReference(_projected);
        ref var at = ref MemoryMarshal.GetReference(output);
        for (var column = 0; column < width; column += EncoderShape.ColumnBlock)
        {
            ref var block = ref Unsafe.Add(ref facts, column);
            ref var bias = ref Unsafe.Add(ref block, TokenInputs.FactCount * TokenInputs.FactValues * width);
            var (low, high) = (Vector512.LoadUnsafe(ref bias), Vector512.LoadUnsafe(ref bias, 16));
            for (var word = first; word < token; word++)
                Add(ref Unsafe.Add(ref projected, (word * length) + ((word + reach - token) * width) + column), _units[word], ref low, ref high);
            for (var fact = 0; fact < TokenInputs.FactCount; fact++)
            {
                ref var row = ref Unsafe.Add(ref block, _facts[(token * TokenInputs.FactCount) + fact] * width);
                low += Vector512.LoadUnsafe(ref row);
                high += Vector512.LoadUnsafe(ref row, 16);
            }

            for (var word = token; word < end; word++)
                Add(ref Unsafe.Add(ref projected, (word * length) + ((word + reach - token) * width) + column), _units[word], ref low, ref high);
            Activate(low, high, 1 / IntegerMatrix.ActivationUnit).StoreUnsafe(ref at, (nuint)column);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref sbyte numbers, float unit, ref Vector512<float> low, ref Vector512<float> high)
    {
        var units = Vector512.Create(unit);
        low = Vector512.FusedMultiplyAdd(SignedBytes.Widen(ref numbers), units, low);
        high = Vector512.FusedMultiplyAdd(SignedBytes.Widen(ref Unsafe.Add(ref numbers, 16)), units, high);
    }

    // What is above nought, in units of an activation.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Activate(Vector512<float> low, Vector512<float> high, float factor)
    {
        var (units, most) = (Vector512.Create(factor), Vector512.Create((float)IntegerMatrix.MostActivation));
        return Vector512.Narrow(
            Vector512.ConvertToInt32(Vector512.Min(Vector512.Max(Vector512.Round(low * units), Vector512<float>.Zero), most)),
            Vector512.ConvertToInt32(Vector512.Min(Vector512.Max(Vector512.Round(high * units), Vector512<float>.Zero), most)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NextLayer(int layer, int rows)
    {
        var weights = _model.Layers[layer];
        weights.Multiply(_below, _shape.WidthOf(layer), _products, rows);
        ref var products = ref MemoryMarshal.GetArrayDataReference(_products);
        ref var above = ref _above[_shape.Width];
        for (nuint i = 0; i < (nuint)(rows * _shape.Width); i += EncoderShape.ColumnBlock)
        {
            var low = Vector512.ConvertToSingle(Vector512.LoadUnsafe(ref products, i));
            var high = Vector512.ConvertToSingle(Vector512.LoadUnsafe(ref products, i + 16));
            Activate(low, high, weights.WeightUnit).StoreUnsafe(ref above, i);
        }

        (_below, _above) = (_above, _below);
    }

    private void ReadOut(int layer, int rows)
    {
        var weights = _model.Outputs[layer];
        weights.Multiply(_below, _shape.WidthOf(layer), _products, rows);
        ref var products = ref MemoryMarshal.GetArrayDataReference(_products);
        ref var scores = ref MemoryMarshal.GetArrayDataReference(_scores);
        var unit = Vector512.Create(weights.Unit);
        for (nuint i = 0; i < (nuint)(rows * _stride); i += 16)
        {
            var product = Vector512.ConvertToSingle(Vector512.LoadUnsafe(ref products, i)) * unit;
            (Vector512.LoadUnsafe(ref scores, i) + product).StoreUnsafe(ref scores, i);
        }
    }
}
