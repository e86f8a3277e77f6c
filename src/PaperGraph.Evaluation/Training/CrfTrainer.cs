using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Evaluation.Training.Encoding;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Trains a linear-chain conditional random field (Lafferty, McCallum &amp; Pereira 2001) over hashed features by AdaGrad (Duchi, Hazan &amp;
/// Singer 2011) on the log-likelihood, with feature dropout and with the weights of all epochs but the first averaged (Polyak &amp; Juditsky 1992).
/// Deterministic: sentences in a seeded order, gradients applied in that order, and only such arithmetic as IEEE 754 fixes.
/// </summary>
internal sealed class CrfTrainer
{
    private const float Negligible = 1e-4f;
    private const float Softening = 1e-3f;
    private const int SnapshotsPerEpoch = 8;

    private readonly CrfTrainingOptions _options;
    private readonly SplitMix _random;
    private readonly int _labels;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _weightSums;
    private readonly float[] _transitions;
    private readonly float[] _transitionSums;
    private readonly float[] _transitionSquares;
    private readonly double[] _transitionGradient;
    private readonly float[] _row;
    private readonly ChainPosteriors _posteriors;
    private readonly double _scale;
    private readonly EncoderTrainer? _encoder;
    private readonly List<TrainingSentence> _batch = [];
    private uint[] _kept = [];
    private int[] _keptEnds = [];
    private int _snapshots;
    private double[] _scores = [];

    /// <summary>Makes a trainer.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="options">How to train.</param>
    /// <param name="seed">Seed of the order of sentences and of what dropout leaves out.</param>
    /// <param name="encoder">Scores labels beside the features and learns with them; null for none.</param>
    public CrfTrainer(LabelSet labels, CrfTrainingOptions options, ulong seed, EncoderTrainer? encoder = null)
    {
        _options = options;
        _random = new SplitMix(seed);
        _labels = labels.Count;
        _stride = (_labels + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;
        _weights = new float[_stride << options.Bits];
        _squares = new float[_weights.Length];
        _weightSums = new float[_weights.Length];
        _transitions = new float[(_labels + 1) * _labels];
        _transitionSums = new float[_transitions.Length];
        _transitionSquares = new float[_transitions.Length];
        _transitionGradient = new double[_transitions.Length];
        _row = new float[_stride];
        _posteriors = new ChainPosteriors(_labels);
        _scale = 1 / (1 - options.Dropout);
        _encoder = encoder;
    }

    /// <summary>Label scores of each feature, one feature after the other; averaged over training.</summary>
    public float[] AverageWeights()
    {
        var weights = new float[_labels << _options.Bits];
        for (var feature = 0; feature < 1 << _options.Bits; feature++)
            _weightSums.AsSpan(feature * _stride, _labels).CopyTo(weights.AsSpan(feature * _labels));
        return Average(weights);
    }

    /// <summary>A row of label scores for each previous label, the last for the start of a sentence; averaged over training.</summary>
    public float[] AverageTransitions() => Average([.. _transitionSums]);

    /// <summary>Runs all epochs; reports the mean negative log-likelihood of a token after each.</summary>
    public void Train(IReadOnlyList<TrainingSentence> sentences, IProgress<(int Epoch, double Loss)>? progress, CancellationToken cancellation)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var firstAveraged = Math.Min(2, _options.Epochs);
        var stepsPerSnapshot = Math.Max(1, order.Length / SnapshotsPerEpoch);
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            double loss = 0;
            long tokens = 0;
            var nextSnapshot = stepsPerSnapshot;
            for (var i = 0; i < order.Length;)
            {
                cancellation.ThrowIfCancellationRequested();
                i += FillBatch(sentences, order.AsSpan(i));
                loss += StepBatch((epoch - 1 + (i / (double)order.Length)) / _options.Epochs);
                tokens += _batch.Sum(sentence => sentence.Labels.Length);
                if (epoch < firstAveraged || i < nextSnapshot) continue;
                TakeSnapshot();
                nextSnapshot = i + stepsPerSnapshot;
            }

            progress?.Report((epoch, loss / Math.Max(1, tokens)));
        }
    }

    private int FillBatch(IReadOnlyList<TrainingSentence> sentences, ReadOnlySpan<int> order)
    {
        _batch.Clear();
        var tokens = 0;
        var taken = 0;
        for (; taken < order.Length && tokens < (_encoder?.BatchTokens ?? 1); taken++)
        {
            var sentence = sentences[order[taken]];
            tokens += sentence.Labels.Length;
            if (sentence.Labels.Length > 0) _batch.Add(sentence);
        }

        return taken;
    }

    private double StepBatch(double progress)
    {
        double loss = 0;
        _encoder?.Forward(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_batch));
        var share = 1f / Math.Max(1, _batch.Sum(sentence => sentence.Labels.Length));
        for (var s = 0; s < _batch.Count; s++) loss += Step(_batch[s], _encoder?.RowOf(s) ?? 0, share);
        _encoder?.Backward(progress);
        return loss;
    }

    private void TakeSnapshot()
    {
        _snapshots++;
        for (var i = 0; i < _weights.Length; i++) _weightSums[i] += _weights[i];
        for (var i = 0; i < _transitions.Length; i++) _transitionSums[i] += _transitions[i];
    }

    private float[] Average(float[] sums)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] /= Math.Max(1, _snapshots);
        return sums;
    }

    private double Step(TrainingSentence sentence, int firstRow, float share)
    {
        var labels = sentence.Labels;
        Grow(sentence);
        Drop(sentence);
        var scores = _scores.AsSpan(0, labels.Length * _labels);
        for (var i = 0; i < labels.Length; i++) Score(Kept(i), EncoderRow(_encoder?.Scores, firstRow + i), scores.Slice(i * _labels, _labels));
        var loss = _posteriors.Read(scores, _transitions);

        Array.Clear(_transitionGradient);
        _posteriors.AddExpectedTransitions(_transitionGradient);
        var previous = _labels;
        for (var i = 0; i < labels.Length; i++)
        {
            var transition = (previous * _labels) + labels[i];
            loss -= scores[(i * _labels) + labels[i]] + _transitions[transition];
            _transitionGradient[transition] -= 1;
            _posteriors.Marginals(i, _row);
            _row[labels[i]] -= 1;
            var gradient = EncoderRow(_encoder?.ScoreGradient, firstRow + i);
            for (var y = 0; y < gradient.Length; y++) gradient[y] = _row[y] * share;
            Update(Kept(i));
            previous = labels[i];
        }

        for (var t = 0; t < _transitions.Length; t++) UpdateTransition(t);
        return loss;
    }

    private void Grow(TrainingSentence sentence)
    {
        if (_kept.Length < sentence.Features.Length) _kept = new uint[sentence.Features.Length];
        if (_keptEnds.Length >= sentence.Labels.Length) return;
        _keptEnds = new int[sentence.Labels.Length];
        _scores = new double[sentence.Labels.Length * _labels];
    }

    // A model that cannot lean on single words learns from their shape and company.
    private void Drop(TrainingSentence sentence)
    {
        var width = sentence.Features.Length / sentence.Labels.Length;
        var bound = (ulong)(_options.Dropout * ulong.MaxValue);
        var kept = 0;
        for (var i = 0; i < sentence.Labels.Length; i++)
        {
            foreach (var feature in sentence.Features.AsSpan(i * width, width))
            {
                if (bound == 0 || _random.Next() >= bound) _kept[kept++] = feature;
            }

            _keptEnds[i] = kept;
        }
    }

    private ReadOnlySpan<uint> Kept(int token)
    {
        var first = token == 0 ? 0 : _keptEnds[token - 1];
        return _kept.AsSpan(first, _keptEnds[token] - first);
    }

    private Span<float> EncoderRow(float[]? rows, int row) =>
        rows is null ? [] : rows.AsSpan(row * _encoder!.ScoreStride, _labels);

    private void Score(ReadOnlySpan<uint> features, ReadOnlySpan<float> encoded, Span<double> scores)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var block = 0; block < _stride; block += Vector256<float>.Count)
        {
            var sum = Vector256<float>.Zero;
            foreach (var feature in features) sum += Vector256.LoadUnsafe(ref weights, (feature * (nuint)_stride) + (nuint)block);
            sum.CopyTo(_row.AsSpan(block));
        }

        for (var y = 0; y < scores.Length; y++) scores[y] = _row[y] * _scale;
        for (var y = 0; y < encoded.Length; y++) scores[y] += encoded[y];
        _row.AsSpan(_labels).Clear();
    }

    // One AdaGrad step of the features' weights along the gradient in _row; labels whose gradient is negligible stay untouched.
    private void Update(ReadOnlySpan<uint> features)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var squares = ref MemoryMarshal.GetArrayDataReference(_squares);
        var pull = Vector256.Create(_options.L2);
        var rate = Vector256.Create(_options.LearningRate);
        var softening = Vector256.Create(Softening);
        for (var block = 0; block < _stride; block += Vector256<float>.Count)
        {
            var gradient = Vector256.Create<float>(_row.AsSpan(block));
            var counts = Vector256.GreaterThan(Vector256.Abs(gradient), Vector256.Create(Negligible));
            if (counts == Vector256<float>.Zero) continue;
            foreach (var feature in features)
            {
                var at = (feature * (nuint)_stride) + (nuint)block;
                var weight = Vector256.LoadUnsafe(ref weights, at);
                var square = Vector256.LoadUnsafe(ref squares, at);
                var step = gradient + (pull * weight);
                var newSquare = square + (step * step);
                var newWeight = weight - (rate * step / (Vector256.Sqrt(newSquare) + softening));
                Vector256.ConditionalSelect(counts, newSquare, square).StoreUnsafe(ref squares, at);
                Vector256.ConditionalSelect(counts, newWeight, weight).StoreUnsafe(ref weights, at);
            }
        }
    }

    private void UpdateTransition(int transition)
    {
        if (_transitionGradient[transition] == 0) return;
        var step = (float)_transitionGradient[transition] + (_options.L2 * _transitions[transition]);
        ref var square = ref _transitionSquares[transition];
        square += step * step;
        _transitions[transition] -= _options.LearningRate * step / (MathF.Sqrt(square) + Softening);
    }
}
