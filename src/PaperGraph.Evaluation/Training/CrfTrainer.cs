using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Trains a linear-chain conditional random field (Lafferty, McCallum &amp; Pereira 2001) over hashed features by AdaGrad (Duchi, Hazan &amp;
/// Singer 2011) on the log-likelihood. Deterministic: sentences in a seeded order, gradients applied in that order.
/// </summary>
internal sealed class CrfTrainer
{
    private const uint Dropped = uint.MaxValue;

    private readonly CrfTrainingOptions _options;
    private readonly int _labels;
    private readonly int _rowWidth = FeatureMatrix.TemplateCount;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions;
    private readonly float[] _transitionSquares;
    private readonly bool[] _allowed;

    public CrfTrainer(LabelSet labels, CrfTrainingOptions options)
    {
        _options = options;
        _labels = labels.Count;
        _weights = new float[(1 << options.Bits) * _labels];
        _squares = new float[_weights.Length];
        _transitions = new float[(_labels + 1) * _labels];
        _transitionSquares = new float[_transitions.Length];
        _allowed = new bool[_transitions.Length];
        for (var from = 0; from <= _labels; from++)
        {
            // The last row is the start of a sentence: a span cannot go on there.
            for (var to = 0; to < _labels; to++)
                _allowed[(from * _labels) + to] = from == _labels ? !LabelSet.Continues(to) : LabelSet.MayFollow(from, to);
        }
    }

    public ReadOnlySpan<float> Weights => _weights;

    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>Runs all epochs; reports the mean negative log-likelihood of a token after each.</summary>
    public void Train(IReadOnlyList<TrainingSentence> sentences, IProgress<(int Epoch, double Loss)>? progress)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new SplitMix(_options.Seed);
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            long tokens = 0;
            foreach (var index in order)
            {
                loss += Step(sentences[index], random);
                tokens += sentences[index].Labels.Length;
            }

            progress?.Report((epoch, loss / Math.Max(1, tokens)));
        }
    }

    private double Step(TrainingSentence whole, SplitMix random)
    {
        var sentence = Drop(whole, random);
        var n = sentence.Labels.Length;
        var l = _labels;
        var scores = new double[n * l];
        for (var i = 0; i < n; i++) Score(sentence.Features.AsSpan(i * _rowWidth, _rowWidth), scores.AsSpan(i * l, l));

        var alpha = new double[n * l];
        var beta = new double[n * l];
        var logZ = Forward(scores, alpha, n);
        Backward(scores, beta, n);

        double gold = 0;
        for (var i = 0; i < n; i++)
        {
            var previous = i == 0 ? l : sentence.Labels[i - 1];
            gold += scores[(i * l) + sentence.Labels[i]] + _transitions[(previous * l) + sentence.Labels[i]];
        }

        Span<float> gradient = stackalloc float[l];
        var transitionGradient = new float[_transitions.Length];
        for (var i = 0; i < n; i++)
        {
            for (var y = 0; y < l; y++) gradient[y] = (float)Math.Exp(alpha[(i * l) + y] + beta[(i * l) + y] - logZ);
            if (i == 0)
            {
                for (var y = 0; y < l; y++)
                {
                    if (_allowed[(l * l) + y]) transitionGradient[(l * l) + y] += gradient[y];
                }
            }
            else
            {
                AddPairs(scores, alpha, beta, transitionGradient, i, logZ);
            }

            gradient[sentence.Labels[i]] -= 1;
            transitionGradient[((i == 0 ? l : sentence.Labels[i - 1]) * l) + sentence.Labels[i]] -= 1;
            Update(sentence.Features.AsSpan(i * _rowWidth, _rowWidth), gradient);
        }

        for (var t = 0; t < _transitions.Length; t++)
        {
            if (transitionGradient[t] != 0) Update(ref _transitions[t], ref _transitionSquares[t], transitionGradient[t]);
        }

        return logZ - gold;
    }

    // Feature dropout: a model that cannot lean on single words learns from their shape and company. A dropped feature points past the table.
    private TrainingSentence Drop(TrainingSentence sentence, SplitMix random)
    {
        if (_options.Dropout <= 0) return sentence;
        var bound = (ulong)(_options.Dropout * ulong.MaxValue);
        var features = (uint[])sentence.Features.Clone();
        for (var i = 0; i < features.Length; i++)
        {
            if (random.Next() < bound) features[i] = Dropped;
        }

        return sentence with { Features = features };
    }

    private void Score(ReadOnlySpan<uint> features, Span<double> scores)
    {
        Span<float> sum = stackalloc float[_labels];
        sum.Clear();
        foreach (var feature in features)
        {
            if (feature == Dropped) continue;
            var row = _weights.AsSpan((int)feature * _labels, _labels);
            for (var y = 0; y < row.Length; y++) sum[y] += row[y];
        }

        var scale = 1 / (1 - _options.Dropout);
        for (var y = 0; y < scores.Length; y++) scores[y] = sum[y] * scale;
    }

    private double Forward(double[] scores, double[] alpha, int n)
    {
        var l = _labels;
        for (var y = 0; y < l; y++) alpha[y] = _allowed[(l * l) + y] ? scores[y] + _transitions[(l * l) + y] : double.NegativeInfinity;
        for (var i = 1; i < n; i++)
        {
            for (var y = 0; y < l; y++)
            {
                var sum = new LogSum();
                for (var x = 0; x < l; x++)
                {
                    if (_allowed[(x * l) + y]) sum.Add(alpha[((i - 1) * l) + x] + _transitions[(x * l) + y]);
                }

                alpha[(i * l) + y] = sum.Value + scores[(i * l) + y];
            }
        }

        var total = new LogSum();
        for (var y = 0; y < l; y++) total.Add(alpha[((n - 1) * l) + y]);
        return total.Value;
    }

    private void Backward(double[] scores, double[] beta, int n)
    {
        var l = _labels;
        for (var i = n - 2; i >= 0; i--)
        {
            for (var x = 0; x < l; x++)
            {
                var sum = new LogSum();
                for (var y = 0; y < l; y++)
                {
                    if (_allowed[(x * l) + y]) sum.Add(_transitions[(x * l) + y] + scores[((i + 1) * l) + y] + beta[((i + 1) * l) + y]);
                }

                beta[(i * l) + x] = sum.Value;
            }
        }
    }

    private void AddPairs(double[] scores, double[] alpha, double[] beta, float[] transitionGradient, int i, double logZ)
    {
        var l = _labels;
        for (var x = 0; x < l; x++)
        {
            var left = alpha[((i - 1) * l) + x] - logZ;
            if (left < -40) continue;
            for (var y = 0; y < l; y++)
            {
                if (!_allowed[(x * l) + y]) continue;
                var exponent = left + _transitions[(x * l) + y] + scores[(i * l) + y] + beta[(i * l) + y];
                if (exponent > -20) transitionGradient[(x * l) + y] += (float)Math.Exp(exponent);
            }
        }
    }

    private void Update(ReadOnlySpan<uint> features, ReadOnlySpan<float> gradient)
    {
        foreach (var feature in features)
        {
            if (feature == Dropped) continue;
            var from = (int)feature * _labels;
            for (var y = 0; y < gradient.Length; y++)
            {
                if (Math.Abs(gradient[y]) > 1e-4f) Update(ref _weights[from + y], ref _squares[from + y], gradient[y]);
            }
        }
    }

    private void Update(ref float weight, ref float square, float gradient)
    {
        gradient += _options.L2 * weight;
        square += gradient * gradient;
        weight -= _options.LearningRate * gradient / (MathF.Sqrt(square) + 1e-3f);
    }

    // Streaming log-sum-exp.
    private struct LogSum
    {
        private double _max;
        private double _sum;

        public LogSum()
        {
            _max = double.NegativeInfinity;
            _sum = 0;
        }

        public readonly double Value => _sum > 0 ? _max + Math.Log(_sum) : double.NegativeInfinity;

        public void Add(double value)
        {
            if (double.IsNegativeInfinity(value)) return;
            if (value <= _max)
            {
                _sum += Math.Exp(value - _max);
            }
            else
            {
                _sum = (_sum * Math.Exp(_max - value)) + 1;
                _max = value;
            }
        }
    }
}
