namespace PaperGraph.Evaluation.Training.Terms;

/// <summary>
/// Trains the network of a term ranker: hashed features add to the scores of the types directly; the numbers go through a layer of hidden
/// units, whose positive part adds to the scores too. AdaGrad on the log-likelihood, with dropout of hashed features, weights averaged over
/// the epochs but the first.
/// </summary>
internal sealed class TermNetworkTrainer
{
    private readonly int _outputs;
    private readonly int _hidden;
    private readonly int _inputs;
    private readonly TermTrainingOptions _options;
    private readonly SplitMix _random;
    private readonly Layer _wide;
    private readonly Layer _bottom;
    private readonly Layer _top;
    private readonly float[] _values;
    private readonly float[] _pull;
    private uint[] _kept = [];

    public TermNetworkTrainer(int outputs, int inputs, TermTrainingOptions options, ulong seed)
    {
        (_outputs, _hidden, _inputs, _options) = (outputs, options.Hidden, inputs, options);
        _random = new SplitMix(seed);
        _wide = new Layer(outputs << options.Bits);
        _bottom = new Layer(inputs * _hidden);
        _top = new Layer(_hidden * outputs);
        _values = new float[_hidden];
        _pull = new float[_hidden];
        Scatter(_bottom.Weights, MathF.Sqrt(3f / 30));
        Scatter(_top.Weights, MathF.Sqrt(3f / Math.Max(1, _hidden)));
    }

    /// <summary>Scores of the outputs for each hashed feature, one feature after the other.</summary>
    public float[] Wide => _wide.Average;

    /// <summary>Weights of the hidden units for each number, one number after the other.</summary>
    public float[] Bottom => _bottom.Average;

    /// <summary>Scores of the outputs for each hidden unit, one unit after the other.</summary>
    public float[] Top => _top.Average;

    public void Train(IReadOnlyList<TermExample> examples, CancellationToken cancellation)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            cancellation.ThrowIfCancellationRequested();
            _random.Shuffle(order);
            for (var i = 0; i < order.Length; i++)
            {
                Step(examples[order[i]]);
                if (epoch < Math.Min(2, _options.Epochs) || (i + 1) % Math.Max(1, order.Length / 4) != 0) continue;
                _wide.TakeSnapshot();
                _bottom.TakeSnapshot();
                _top.TakeSnapshot();
            }
        }
    }

    private void Scatter(float[] weights, float reach)
    {
        for (var i = 0; i < weights.Length; i++) weights[i] = (float)(((_random.Next() >> 11) * (1.0 / (1UL << 53)) * 2) - 1) * reach;
    }

    private void Step(TermExample example)
    {
        var kept = Drop(example.Features);
        Span<double> scores = stackalloc double[_outputs];
        scores.Clear();
        foreach (var feature in kept)
        {
            for (var y = 0; y < _outputs; y++) scores[y] += _wide.Weights[((int)feature * _outputs) + y];
        }

        for (var y = 0; y < _outputs; y++) scores[y] /= 1 - _options.Dropout;
        Array.Clear(_values);
        for (var d = 0; d < _inputs; d++)
        {
            var value = example.Numbers[d];
            if (value == 0) continue;
            var row = _bottom.Weights.AsSpan(d * _hidden, _hidden);
            for (var h = 0; h < row.Length; h++) _values[h] += value * row[h];
        }

        for (var h = 0; h < _hidden; h++)
        {
            if (_values[h] <= 0) continue;
            for (var y = 0; y < _outputs; y++) scores[y] += _values[h] * _top.Weights[(h * _outputs) + y];
        }

        Softmax.Apply(scores);
        Span<float> gradient = stackalloc float[_outputs];
        for (var y = 0; y < _outputs; y++) gradient[y] = (float)scores[y] - (y == example.Type ? 1 : 0);
        for (var h = 0; h < _hidden; h++)
        {
            _pull[h] = 0;
            if (_values[h] <= 0) continue;
            for (var y = 0; y < _outputs; y++)
            {
                _pull[h] += gradient[y] * _top.Weights[(h * _outputs) + y];
                _top.Update((h * _outputs) + y, gradient[y] * _values[h], _options.HiddenRate, _options.L2);
            }
        }

        for (var d = 0; d < _inputs; d++)
        {
            var value = example.Numbers[d];
            if (value == 0) continue;
            for (var h = 0; h < _hidden; h++)
            {
                if (_pull[h] != 0) _bottom.Update((d * _hidden) + h, _pull[h] * value, _options.HiddenRate, _options.L2);
            }
        }

        foreach (var feature in kept)
        {
            for (var y = 0; y < _outputs; y++)
            {
                if (MathF.Abs(gradient[y]) >= 1e-4f) _wide.Update(((int)feature * _outputs) + y, gradient[y], _options.LearningRate, _options.L2);
            }
        }
    }

    private ReadOnlySpan<uint> Drop(uint[] features)
    {
        if (_kept.Length < features.Length) _kept = new uint[features.Length * 2];
        var count = 0;
        var bound = (ulong)(_options.Dropout * ulong.MaxValue);
        foreach (var feature in features)
        {
            if (_random.Next() >= bound) _kept[count++] = feature;
        }

        return _kept.AsSpan(0, count);
    }

    private sealed class Layer(int length)
    {
        private readonly float[] _squares = new float[length];
        private readonly float[] _sums = new float[length];
        private int _snapshots;

        public float[] Weights { get; } = new float[length];

        public float[] Average => Array.ConvertAll(_sums, sum => sum / Math.Max(1, _snapshots));

        public void Update(int at, float gradient, float rate, float l2)
        {
            var step = gradient + (l2 * Weights[at]);
            _squares[at] += step * step;
            Weights[at] -= rate * step / (MathF.Sqrt(_squares[at]) + 1e-3f);
        }

        public void TakeSnapshot()
        {
            _snapshots++;
            for (var i = 0; i < length; i++) _sums[i] += Weights[i];
        }
    }
}
