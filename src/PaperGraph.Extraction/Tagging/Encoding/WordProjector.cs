using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// Computes what words add to the first layer of an encoder, in signed bytes in a unit of the word's own. It takes the new words of a document together,
/// as reading the weights of the layer costs more than using them; what stands beside a word changes no bit of its answer. For one thread.
/// </summary>
internal sealed class WordProjector
{
    private readonly EncoderModel _model;
    private readonly int _inputs;
    private readonly int _length;
    private readonly Dictionary<ulong, int> _places = [];
    private readonly List<NewWord> _words = [];
    private float[] _rows = [];
    private float[] _numbers = [];
    private sbyte[] _rounded = [];
    private float[] _units = [];

    public WordProjector(EncoderModel model)
    {
        _model = model;
        _inputs = model.Shape.Inputs;
        _length = model.Shape.WordOutputs;
    }

    /// <summary>Words that were added.</summary>
    public int Count => _words.Count;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        _places.Clear();
        _words.Clear();
    }

    /// <summary>Adds a token's word, if it is not there already, and returns its place.</summary>
    public int Add(ref readonly TokenProperties token)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, token.Surface, out var known);
        if (known) return place;
        place = _words.Count;
        _words.Add(new NewWord { Token = token, Vector = _model.Words.Find(token.Form) });
        return place;
    }

    /// <summary>Projects all words that were added.</summary>
    public void Run()
    {
        if (_words.Count == 0) return;
        var padded = Padded(_words.Count);
        Grow(padded);

        // Words with a vector first: the others would add noughts from there.
        var first = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Vector >= 0) Fill(i, first++);
        }

        var withVector = first;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Vector < 0) Fill(i, first++);
        }

        Multiply(Padded(withVector), padded);
        for (var i = 0; i < _words.Count; i++)
            _units[i] = Quantise(_numbers.AsSpan(0, padded * _length)[(_words[i].Row * MatrixProduct.ColumnBlock)..], padded, _rounded.AsSpan(i * _length, _length));
    }

    /// <summary>The word at a place, its projection and the unit of it; valid until the next word is added.</summary>
    public (ulong Surface, float Unit) Read(int place, out ReadOnlySpan<sbyte> numbers)
    {
        numbers = _rounded.AsSpan(place * _length, _length);
        return (_words[place].Token.Surface, _units[place]);
    }

    private static int Padded(int rows) => (rows + MatrixProduct.HalfBlock - 1) / MatrixProduct.HalfBlock * MatrixProduct.HalfBlock;

    private void Grow(int rows)
    {
        if (_units.Length >= rows) return;
        _rows = new float[rows * _inputs];
        _numbers = new float[rows * _length];
        _rounded = new sbyte[rows * _length];
        _units = new float[rows];
    }

    // A panel of columns after the other, each with all rows.
    private void Multiply(int rowsWithVector, int rows)
    {
        const int Columns = MatrixProduct.ColumnBlock;
        var vector = _model.Shape.WordDimensions;
        _numbers.AsSpan(0, rows * _length).Clear();
        for (var column = 0; column < _length; column += Columns)
        {
            var weights = _model.First.AsSpan(column * _inputs, _inputs * Columns);
            var numbers = _numbers.AsSpan(column * rows, rows * Columns);
            MatrixProduct.Add(_rows, _inputs, 1, weights, numbers, rowsWithVector, vector, Columns);
            MatrixProduct.Add(_rows.AsSpan(vector), _inputs, 1, weights[(vector * Columns)..], numbers, rows, _inputs - vector, Columns);
        }
    }

    private void Fill(int place, int row)
    {
        var shape = _model.Shape;
        ref var word = ref CollectionsMarshal.AsSpan(_words)[place];
        word.Row = row;
        var inputs = _rows.AsSpan(row * _inputs, _inputs);
        inputs.Clear();
        if (word.Vector >= 0)
        {
            var vector = _model.Words[word.Vector];
            for (var d = 0; d < vector.Length; d++) inputs[d] = _model.Words.Scale * vector[d];
        }

        Span<int> buckets = stackalloc int[TokenInputs.PartCount];
        TokenInputs.Parts(in word.Token, shape.PartBits, buckets);
        for (var part = 0; part < buckets.Length; part++)
        {
            _model.Parts.AsSpan(buckets[part] * shape.PartDimensions, shape.PartDimensions)
                .CopyTo(inputs[(shape.WordDimensions + (part * shape.PartDimensions))..]);
        }
    }

    // The farthest number from 0 is 127 units. Each number by itself, so that the width of a machine's vectors does not show.
    private static float Quantise(ReadOnlySpan<float> panels, int rows, Span<sbyte> rounded)
    {
        const int Lanes = 16;
        var panel = rows * MatrixProduct.ColumnBlock;
        var farthest = Vector512<float>.Zero;
        for (var at = 0; at < panels.Length; at += panel)
            farthest = Vector512.Max(farthest, Vector512.Max(Vector512.Abs(Vector512.Create(panels[at..])), Vector512.Abs(Vector512.Create(panels[(at + Lanes)..]))));
        float greatest = 0;
        for (var lane = 0; lane < Lanes; lane++) greatest = Math.Max(greatest, farthest[lane]);
        var unit = greatest > 0 ? greatest / 127 : 1;
        var units = Vector512.Create(unit);
        for (var column = 0; column < rounded.Length; column += MatrixProduct.ColumnBlock)
        {
            var numbers = panels[(column * rows)..];
            var low = Vector512.ConvertToInt32(Vector512.Round(Vector512.Create(numbers) / units));
            var high = Vector512.ConvertToInt32(Vector512.Round(Vector512.Create(numbers[Lanes..]) / units));
            var both = Vector512.Narrow(low, high);
            Vector256.Narrow(both.GetLower(), both.GetUpper()).CopyTo(rounded[column..]);
        }

        return unit;
    }

    private struct NewWord
    {
        public TokenProperties Token;

        // Its number among the word vectors, or −1.
        public int Vector;

        // Where it stands while it is projected.
        public int Row;
    }
}
