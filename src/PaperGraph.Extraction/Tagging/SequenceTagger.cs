using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// Finds the spans of a sentence by the span posteriors of a linear-chain conditional random field: every span whose probability exceeds
/// a threshold competes, and the set that gains most over the threshold wins. That decodes for F1 rather than for the single best
/// labelling, and gives each span its probability. One tagger serves one thread at a time.
/// </summary>
internal sealed class SequenceTagger
{
    private const int LongestSpan = 12;
    private const int MostUnits = 4000;

    private readonly TaggerModel _model;
    private readonly ExpTable _exp;
    private readonly int _labels;
    private readonly double[] _steps;
    private readonly ContextEncoder? _encoder;
    private readonly int _scoreStride;
    private readonly float _unitsPerScore;
    private float[] _scores = [];
    private double[] _emit = [];
    private double[] _alpha = [];
    private double[] _beta = [];
    private double[] _betaScale = [];
    private readonly CandidateSpans _candidates;
    private double[] _gain = new double[1];
    private int[] _choice = [];

    public SequenceTagger(TaggerModel model)
    {
        _model = model;
        _labels = model.Labels.Count;
        _candidates = new CandidateSpans(model.Labels.Types.Length);
        _exp = new ExpTable(model.Unit);
        _unitsPerScore = (float)(1 / model.Unit);
        if (model.Encoder is not null)
        {
            _encoder = new ContextEncoder(model.Encoder, model.Projections!);
            _scoreStride = model.Encoder.Shape.ScoreStride;
        }

        _steps = new double[model.Transitions.Length];
        var greatest = 0;
        for (var i = 0; i < _steps.Length; i++)
        {
            if (IsAllowed(i)) greatest = Math.Max(greatest, model.Transitions[i]);
        }

        for (var i = 0; i < _steps.Length; i++) _steps[i] = IsAllowed(i) ? _exp[greatest - model.Transitions[i]] : 0;
    }

    /// <summary>Adds the spans of the sentence <c>[first, end)</c> of a filled matrix; token numbers count in the matrix.</summary>
    public void Tag(FeatureMatrix features, int first, int end, double threshold, List<TaggedSpan> spans)
    {
        _candidates.Clear();
        AddCandidates(features, first, end, threshold, _candidates);
        Choose(end - first, threshold, first, spans);
    }

    /// <summary>Adds all spans of the sentence <c>[first, end)</c> whose probability reaches the threshold, by first token, then by end;
    /// they may overlap. Token numbers count in the matrix.</summary>
    public void TagAll(FeatureMatrix features, int first, int end, double threshold, CandidateSpans spans)
    {
        var from = spans.Count;
        AddCandidates(features, first, end, threshold, spans);
        spans.Shift(from, first);
    }

    private void AddCandidates(FeatureMatrix features, int first, int end, double threshold, CandidateSpans spans)
    {
        var n = end - first;
        if (n == 0) return;
        Grow(n);
        if (_encoder is not null) _encoder.Score(features, first, end, _scores);
        for (var i = 0; i < n; i++) Emit(features[first + i], _scores.AsSpan(i * _scoreStride, _scoreStride), _emit.AsSpan(i * _labels, _labels));
        Forward(n);
        Backward(n);
        CollectCandidates(n, threshold, spans);
    }

    private bool IsAllowed(int transition)
    {
        var (from, to) = (transition / _labels, transition % _labels);
        return from == _labels ? !LabelSet.Continues(to) : LabelSet.MayFollow(from, to);
    }

    private void Grow(int n)
    {
        if (_emit.Length >= n * _labels) return;
        _emit = new double[n * _labels];
        _scores = new float[n * _scoreStride];
        _alpha = new double[n * _labels];
        _beta = new double[n * _labels];
        _betaScale = new double[n];
        _gain = new double[n + 1];
        _choice = new int[n + 1];
    }

    // Sums the rows of a token's features as integers, then exponentiates below the greatest.
    // Runs a thousand times in the first second: compiled to the full at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Emit(ReadOnlySpan<uint> features, ReadOnlySpan<float> encoded, Span<double> emit)
    {
        var stride = _model.Stride;
        Span<short> sums = stackalloc short[stride];
        ref var weights = ref MemoryMarshal.GetReference(_model.Weights);
        for (var block = 0; block < stride; block += 16)
        {
            var low = Vector128<short>.Zero;
            var high = Vector128<short>.Zero;
            foreach (var feature in features)
            {
                var row = Vector128.LoadUnsafe(ref weights, (feature * (nuint)stride) + (nuint)block);
                low += Vector128.WidenLower(row);
                high += Vector128.WidenUpper(row);
            }

            low.CopyTo(sums[block..]);
            high.CopyTo(sums[(block + 8)..]);
        }

        if (!encoded.IsEmpty)
        {
            for (var y = 0; y < emit.Length; y++) sums[y] += (short)Math.Clamp(MathF.Round(encoded[y] * _unitsPerScore), -MostUnits, MostUnits);
        }

        var greatest = short.MinValue;
        for (var y = 0; y < emit.Length; y++) greatest = Math.Max(greatest, sums[y]);
        for (var y = 0; y < emit.Length; y++) emit[y] = _exp[greatest - sums[y]];
    }

    // Alpha includes the token's own emission and is scaled to sum 1.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(int n)
    {
        var l = _labels;
        var start = _steps.AsSpan(l * l, l);
        for (var y = 0; y < l; y++) _alpha[y] = start[y] * _emit[y];
        Scale(_alpha.AsSpan(0, l));
        for (var i = 1; i < n; i++)
        {
            var previous = _alpha.AsSpan((i - 1) * l, l);
            var current = _alpha.AsSpan(i * l, l);
            current.Clear();
            for (var x = 0; x < l; x++)
            {
                var from = previous[x];
                if (from == 0) continue;
                var row = _steps.AsSpan(x * l, l);
                for (var y = 0; y < current.Length; y++) current[y] += from * row[y];
            }

            for (var y = 0; y < l; y++) current[y] *= _emit[(i * l) + y];
            Scale(current);
        }
    }

    // Beta leaves the token's own emission out; scaled so that its greatest is about 1.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Backward(int n)
    {
        var l = _labels;
        _beta.AsSpan((n - 1) * l, l).Fill(1);
        Span<double> right = stackalloc double[l];
        for (var i = n - 2; i >= 0; i--)
        {
            for (var y = 0; y < l; y++) right[y] = _emit[((i + 1) * l) + y] * _beta[((i + 1) * l) + y];
            var current = _beta.AsSpan(i * l, l);
            for (var x = 0; x < l; x++)
            {
                var row = _steps.AsSpan(x * l, l);
                double sum = 0;
                for (var y = 0; y < l; y++) sum += row[y] * right[y];
                current[x] = sum;
            }

            _betaScale[i] = Scale(current);
        }
    }

    // Divides by the sum and returns the factor.
    private static double Scale(Span<double> values)
    {
        double sum = 0;
        foreach (var value in values) sum += value;
        if (sum <= 0)
        {
            // Cannot happen with finite weights (Outside may always follow); keeps a damaged model from dividing by zero.
            values.Fill(1.0 / values.Length);
            return 0;
        }

        var factor = 1 / sum;
        for (var y = 0; y < values.Length; y++) values[y] *= factor;
        return factor;
    }

    private void CollectCandidates(int n, double threshold, CandidateSpans spans)
    {
        var l = _labels;
        var types = _model.Labels.Types.Length;
        Span<double> running = stackalloc double[types];
        Span<double> ends = stackalloc double[types];
        for (var i = 0; i < n; i++)
        {
            // Normaliser at this token: sum over labels of alpha · beta.
            double z = 0;
            for (var y = 0; y < l; y++) z += _alpha[(i * l) + y] * _beta[(i * l) + y];
            double begins = 0;
            for (var t = 0; t < types; t++)
            {
                running[t] = _alpha[(i * l) + LabelSet.Begin(t)] / z;
                begins += running[t] * _beta[(i * l) + LabelSet.Begin(t)];
            }

            if (begins < threshold) continue;
            Extend(i, n, running, ends, threshold, spans);
        }
    }

    // running[t] is the weight of "begins at i with type t and goes on to j", so that running · beta is its probability.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Extend(int i, int n, Span<double> running, Span<double> ends, double threshold, CandidateSpans spans)
    {
        var l = _labels;
        for (var j = i; j < n && j < i + LongestSpan; j++)
        {
            double total = 0;
            double alive = 0;
            for (var t = 0; t < running.Length; t++)
            {
                var label = j == i ? LabelSet.Begin(t) : LabelSet.Inside(t);
                var inside = LabelSet.Inside(t);
                var reach = running[t] * _beta[(j * l) + label];
                var goesOn = 0.0;
                if (j + 1 < n)
                {
                    // Beta at j was scaled; the same factor turns beta at j + 1 into parts of beta at j.
                    running[t] *= _steps[(label * l) + inside] * _emit[((j + 1) * l) + inside] * _betaScale[j];
                    goesOn = running[t] * _beta[((j + 1) * l) + inside];
                }

                ends[t] = Math.Max(0, reach - goesOn);
                total += ends[t];
                alive += goesOn;
            }

            if (total >= threshold) spans.Add(i, j + 1, ends);
            if (alive < threshold) return;
        }
    }

    // Weighted interval scheduling over the candidates, worth = probability − threshold; ties go to the longer, then the earlier.
    private void Choose(int n, double threshold, int offset, List<TaggedSpan> spans)
    {
        _gain[n] = 0;
        var next = _candidates.Count - 1;
        for (var i = n - 1; i >= 0; i--)
        {
            _gain[i] = _gain[i + 1];
            _choice[i] = -1;
            for (; next >= 0 && _candidates.First(next) == i; next--)
            {
                var worth = Math.Max(0, _candidates.Total(next) - threshold) + 1e-9 + _gain[_candidates.End(next)];
                if (worth > _gain[i]) (_gain[i], _choice[i]) = (worth, next);
            }
        }

        for (var i = 0; i < n;)
        {
            if (_choice[i] < 0)
            {
                i++;
                continue;
            }

            var span = Tagged(_choice[i]);
            spans.Add(span with { First = span.First + offset, End = span.End + offset });
            i = span.End;
        }
    }

    private TaggedSpan Tagged(int candidate)
    {
        var probabilities = _candidates.Probabilities(candidate);
        var best = 0;
        for (var t = 1; t < probabilities.Length; t++)
        {
            if (probabilities[t] > probabilities[best]) best = t;
        }

        return new TaggedSpan(_candidates.First(candidate), _candidates.End(candidate), best, probabilities[best], _candidates.Total(candidate));
    }
}
