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
        var groups = Groups(_words.Count);
        Grow(groups);

        // Words with a vector first: the others have nothing there.
        var row = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Vector >= 0) Fill(i, row++);
        }

        var groupsWithVector = Groups(row);
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Vector < 0) Fill(i, row++);
        }

        for (var panel = 0; panel < _model.First.Count; panel++)
        {
            for (var group = 0; group < groups; group++)
                Multiply(panel, group, group < groupsWithVector ? 0 : _model.Shape.WordDimensions);
        }

        for (var i = 0; i < _words.Count; i++) _units[i] = Quantise(_words[i].Row, _rounded.AsSpan(i * _length, _length));
    }

    /// <summary>The projection of the word at a place and its unit; valid until the next word is added.</summary>
    public float Read(int place, out ReadOnlySpan<sbyte> numbers)
    {
        numbers = _rounded.AsSpan(place * _length, _length);
        return _units[place];
    }

    /// <summary>Remembers all words that were projected.</summary>
    public void Tell(WordProjections projections)
    {
        for (var place = 0; place < _words.Count; place++)
        {
            var unit = Read(place, out var numbers);
            projections.Remember(_words[place].Token.Surface, _words[place].Vector >= 0, numbers, unit);
        }
    }

    private static int Groups(int rows) => (rows + WeightPanels.Together - 1) / WeightPanels.Together;

    private void Grow(int groups)
    {
        var rows = groups * WeightPanels.Together;
        if (_units.Length >= rows) return;
        _rows = new float[rows * _inputs];
        _numbers = new float[rows * _length];
        _rounded = new sbyte[rows * _length];
        _units = new float[rows];
    }

    private void Multiply(int panel, int group, int first)
    {
        var vectors = _rows.AsSpan(group * WeightPanels.Together * _inputs, WeightPanels.Together * _inputs);
        _model.First.Multiply(panel, first, vectors, _numbers.AsSpan(At(panel, group * WeightPanels.Together)));
    }

    // A group of rows has all its panels together, and a panel all rows of the group.
    private int At(int panel, int row)
    {
        var (group, place) = (row / WeightPanels.Together, row % WeightPanels.Together);
        return ((((group * _model.First.Count) + panel) * WeightPanels.Together) + place) * WeightPanels.Columns;
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
    private float Quantise(int row, Span<sbyte> rounded)
    {
        const int Lanes = WeightPanels.Columns / 2;
        var farthest = Vector512<float>.Zero;
        for (var panel = 0; panel < _model.First.Count; panel++)
        {
            var numbers = _numbers.AsSpan(At(panel, row), WeightPanels.Columns);
            farthest = Vector512.Max(farthest, Vector512.Max(Vector512.Abs(Vector512.Create(numbers)), Vector512.Abs(Vector512.Create(numbers[Lanes..]))));
        }

        float greatest = 0;
        for (var lane = 0; lane < Lanes; lane++) greatest = Math.Max(greatest, farthest[lane]);
        var unit = greatest > 0 ? greatest / 127 : 1;
        var units = Vector512.Create(unit);
        for (var panel = 0; panel < _model.First.Count; panel++)
        {
            var numbers = _numbers.AsSpan(At(panel, row), WeightPanels.Columns);
            var low = Vector512.ConvertToInt32(Vector512.Round(Vector512.Create(numbers) / units));
            var high = Vector512.ConvertToInt32(Vector512.Round(Vector512.Create(numbers[Lanes..]) / units));
            var both = Vector512.Narrow(low, high);
            Vector256.Narrow(both.GetLower(), both.GetUpper()).CopyTo(rounded[(panel * WeightPanels.Columns)..]);
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
