using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Forward–backward over the label chain of one sentence (Rabiner 1989): the normaliser of the conditional random field, the probability of
/// each label at each token and the expected number of each transition. Works in probabilities that are scaled at every token instead of in
/// logarithms, so a token costs one exponential a label. Its buffers are reused from sentence to sentence by one thread.
/// </summary>
internal sealed class ChainPosteriors
{
    private readonly int _labels;
    private readonly bool[] _allowed;
    private readonly double[] _steps;
    private double[] _emit = [];
    private double[] _alpha = [];
    private double[] _beta = [];
    private double[] _scale = [];
    private int _length;

    public ChainPosteriors(int labels)
    {
        _labels = labels;
        _steps = new double[(labels + 1) * labels];
        _allowed = new bool[_steps.Length];
        for (var from = 0; from <= labels; from++)
        {
            // The last row is the start of a sentence: a span cannot go on there.
            for (var to = 0; to < labels; to++)
                _allowed[(from * labels) + to] = from == labels ? !LabelSet.Continues(to) : LabelSet.MayFollow(from, to);
        }
    }

    /// <summary>Reads a sentence and returns the natural logarithm of its normaliser.</summary>
    /// <param name="scores">A row of label scores a token.</param>
    /// <param name="transitions">A row of label scores for each previous label, the last for the start; forbidden ones are not looked at.</param>
    public double Read(ReadOnlySpan<double> scores, ReadOnlySpan<float> transitions)
    {
        _length = scores.Length / _labels;
        if (_length == 0) return 0;
        Grow();
        var log = ReadTransitions(transitions) * _length;
        for (var i = 0; i < _length; i++) log += ReadScores(scores.Slice(i * _labels, _labels), _emit.AsSpan(i * _labels, _labels));
        for (var i = 0; i < _length; i++) log += Math.Log(Forward(i));
        for (var i = _length - 1; i >= 0; i--) Backward(i);
        return log;
    }

    /// <summary>Probability of each label at a token.</summary>
    public void Marginals(int token, Span<float> probabilities)
    {
        var alpha = _alpha.AsSpan(token * _labels, _labels);
        var beta = _beta.AsSpan(token * _labels, _labels);
        for (var y = 0; y < _labels; y++) probabilities[y] = (float)(alpha[y] * beta[y]);
    }

    /// <summary>Adds the expected number of times that each transition is taken.</summary>
    public void AddExpectedTransitions(Span<double> expected)
    {
        Span<double> right = stackalloc double[_labels];
        for (var i = 0; i < _length; i++)
        {
            Right(i, right);
            if (i == 0)
            {
                for (var y = 0; y < _labels; y++) expected[(_labels * _labels) + y] += _steps[(_labels * _labels) + y] * right[y];
                continue;
            }

            for (var x = 0; x < _labels; x++)
            {
                var left = _alpha[((i - 1) * _labels) + x];
                if (left < 1e-12) continue;
                var steps = _steps.AsSpan(x * _labels, _labels);
                var row = expected.Slice(x * _labels, _labels);
                for (var y = 0; y < row.Length; y++) row[y] += left * steps[y] * right[y];
            }
        }
    }

    private void Grow()
    {
        if (_scale.Length >= _length) return;
        _scale = new double[_length];
        _emit = new double[_length * _labels];
        _alpha = new double[_length * _labels];
        _beta = new double[_length * _labels];
    }

    private double ReadTransitions(ReadOnlySpan<float> transitions)
    {
        var greatest = double.NegativeInfinity;
        for (var t = 0; t < _steps.Length; t++)
        {
            if (_allowed[t]) greatest = Math.Max(greatest, transitions[t]);
        }

        for (var t = 0; t < _steps.Length; t++) _steps[t] = _allowed[t] ? Exponential.Of(transitions[t] - greatest) : 0;
        return greatest;
    }

    private static double ReadScores(ReadOnlySpan<double> scores, Span<double> emit)
    {
        var greatest = scores[0];
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        for (var y = 0; y < emit.Length; y++) emit[y] = Exponential.Of(scores[y] - greatest);
        return greatest;
    }

    // Alpha holds the token's own emission and sums to 1; what it summed to before is the token's scale.
    private double Forward(int i)
    {
        var current = _alpha.AsSpan(i * _labels, _labels);
        if (i == 0)
        {
            _steps.AsSpan(_labels * _labels, _labels).CopyTo(current);
        }
        else
        {
            current.Clear();
            for (var x = 0; x < _labels; x++)
            {
                var from = _alpha[((i - 1) * _labels) + x];
                if (from < 1e-12) continue;
                var steps = _steps.AsSpan(x * _labels, _labels);
                for (var y = 0; y < current.Length; y++) current[y] += from * steps[y];
            }
        }

        var emit = _emit.AsSpan(i * _labels, _labels);
        double sum = 0;
        for (var y = 0; y < current.Length; y++) sum += current[y] *= emit[y];
        for (var y = 0; y < current.Length; y++) current[y] /= sum;
        return _scale[i] = sum;
    }

    private void Backward(int i)
    {
        var current = _beta.AsSpan(i * _labels, _labels);
        if (i == _length - 1)
        {
            current.Fill(1);
            return;
        }

        Span<double> right = stackalloc double[_labels];
        Right(i + 1, right);
        for (var x = 0; x < current.Length; x++)
        {
            var steps = _steps.AsSpan(x * _labels, _labels);
            double sum = 0;
            for (var y = 0; y < right.Length; y++) sum += steps[y] * right[y];
            current[x] = sum;
        }
    }

    // What lies right of the transition into token i, scaled: its emission and all after it.
    private void Right(int i, Span<double> right)
    {
        for (var y = 0; y < right.Length; y++) right[y] = _emit[(i * _labels) + y] * _beta[(i * _labels) + y] / _scale[i];
    }
}
