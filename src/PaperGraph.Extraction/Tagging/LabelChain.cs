using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// The forward–backward algorithm over the labels of one sentence, and the probabilities of spans that follow from it. Lanes run over labels and
/// each sum adds its terms in one order, so that the width of a machine's vectors does not show. Its buffers are reused; for one thread.
/// </summary>
internal sealed class LabelChain
{
    private const int Lanes = 8;
    private const int LongestSpan = 12;

    // Rounding moves a probability by far less than this; below it, it need not be computed exactly to be known to miss a threshold.
    private const double SurelyBelow = 1 - 1e-6;
    private const double LeastNormaliser = 1e-200;

    private readonly int _labels;
    private readonly int _types;
    private readonly int _stride;
    private readonly double[] _steps;
    private readonly double[] _stepsBack;
    private readonly double[] _ends;
    private readonly double[] _running;
    private readonly double[] _right;
    private double[] _emit = [];
    private double[] _alpha = [];
    private double[] _beta = [];
    private double[] _betaScale = [];

    public LabelChain(TaggerModel model, ExpTable exp)
    {
        (_labels, _types) = (model.Labels.Count, model.Labels.Types.Length);
        _stride = (_labels + Lanes - 1) / Lanes * Lanes;
        _steps = new double[(_labels + 1) * _stride];
        _stepsBack = new double[_labels * _stride];
        _right = new double[_stride];
        (_ends, _running) = (new double[_types], new double[_types]);
        var greatest = 0;
        for (var i = 0; i < model.Transitions.Length; i++)
        {
            if (IsAllowed(i)) greatest = Math.Max(greatest, model.Transitions[i]);
        }

        for (var i = 0; i < model.Transitions.Length; i++)
        {
            if (!IsAllowed(i)) continue;
            var (from, to) = (i / _labels, i % _labels);
            _steps[(from * _stride) + to] = exp[greatest - model.Transitions[i]];
            if (from < _labels) _stepsBack[(to * _stride) + from] = _steps[(from * _stride) + to];
        }
    }

    /// <summary>Makes room for a sentence of so many tokens.</summary>
    public void Grow(int tokens)
    {
        if (_betaScale.Length >= tokens) return;
        _emit = new double[tokens * _stride];
        _alpha = new double[tokens * _stride];
        _beta = new double[tokens * _stride];
        _betaScale = new double[tokens];
    }

    /// <summary>Where the weight of each label at a token is written before <see cref="Run"/>; all are at least 0 and not all 0.</summary>
    public Span<double> Emission(int token) => _emit.AsSpan(token * _stride, _labels);

    /// <summary>Computes the weights of all beginnings and ends of labellings of a sentence of so many tokens.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Run(int tokens)
    {
        Start();
        _beta.AsSpan((tokens - 1) * _stride, _labels).Fill(1);

        // The two sweeps have nothing to do with each other: side by side, one fills the other's waiting.
        for (var i = 1; i < tokens; i++)
        {
            Forward(i);
            Backward(tokens - 1 - i);
        }
    }

    /// <summary>Adds all spans whose probability reaches the threshold, by first token, then by end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Collect(int tokens, double threshold, CandidateSpans spans)
    {
        for (var i = 0; i < tokens; i++)
        {
            ref var alpha = ref _alpha[i * _stride];
            ref var beta = ref _beta[i * _stride];

            // Normaliser at this token: sum over labels of alpha · beta.
            double z = 0;
            double begins = 0;
            for (var y = 0; y < _labels; y++)
            {
                var both = Unsafe.Add(ref alpha, y) * Unsafe.Add(ref beta, y);
                z += both;
                if ((y & 1) != 0) begins += both;
            }

            if (begins < threshold * z * SurelyBelow && z > LeastNormaliser) continue;
            begins = 0;
            for (var t = 0; t < _types; t++)
            {
                _running[t] = Unsafe.Add(ref alpha, LabelSet.Begin(t)) / z;
                begins += _running[t] * Unsafe.Add(ref beta, LabelSet.Begin(t));
            }

            if (begins >= threshold) Extend(i, tokens, threshold, spans);
        }
    }

    private bool IsAllowed(int transition)
    {
        var (from, to) = (transition / _labels, transition % _labels);
        return from == _labels ? !LabelSet.Continues(to) : LabelSet.MayFollow(from, to);
    }

    private void Start()
    {
        var start = _steps.AsSpan(_labels * _stride, _labels);
        for (var y = 0; y < start.Length; y++) _alpha[y] = start[y] * _emit[y];
        Scale(ref _alpha[0]);
    }

    // Alpha includes the token's own emission and is scaled to sum 1.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(int token)
    {
        var at = token * _stride;
        ref var previous = ref _alpha[at - _stride];
        for (var block = 0; block < _stride; block += Lanes)
        {
            var sum = Product(ref previous, ref _steps[block]);
            (sum * Vector512.LoadUnsafe(ref _emit[at + block])).StoreUnsafe(ref _alpha[at + block]);
        }

        Scale(ref _alpha[at]);
    }

    // Beta leaves the token's own emission out; scaled so that its greatest is about 1.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Backward(int token)
    {
        var at = token * _stride;
        ref var right = ref _right[0];
        for (var block = 0; block < _stride; block += Lanes)
        {
            var next = at + _stride + block;
            (Vector512.LoadUnsafe(ref _emit[next]) * Vector512.LoadUnsafe(ref _beta[next])).StoreUnsafe(ref right, (nuint)block);
        }

        for (var block = 0; block < _stride; block += Lanes)
            Product(ref right, ref _stepsBack[block]).StoreUnsafe(ref _beta[at + block]);
        _betaScale[token] = Scale(ref _beta[at]);
    }

    // Multiplies, then adds, even labels and odd ones by themselves: IEEE 754 fixes every bit, and no sum waits long for the one before it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Product(ref double weights, ref double rows)
    {
        var (even, odd) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var x = 0; x + 1 < _labels; x += 2)
        {
            even += Vector512.Create(Unsafe.Add(ref weights, x)) * Vector512.LoadUnsafe(ref rows, (nuint)(x * _stride));
            odd += Vector512.Create(Unsafe.Add(ref weights, x + 1)) * Vector512.LoadUnsafe(ref rows, (nuint)((x + 1) * _stride));
        }

        // The number of labels is odd: two a type, and Outside.
        var last = _labels - 1;
        return even + odd + (Vector512.Create(Unsafe.Add(ref weights, last)) * Vector512.LoadUnsafe(ref rows, (nuint)(last * _stride)));
    }

    // Divides by the sum and returns the factor. Beyond the labels there are noughts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Scale(ref double values)
    {
        var lanes = Vector512<double>.Zero;
        for (nuint y = 0; y < (nuint)_stride; y += Lanes) lanes += Vector512.LoadUnsafe(ref values, y);
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        var sum = two[0] + two[1];
        if (sum <= 0)
        {
            // Cannot happen with finite weights (Outside may always follow); keeps a damaged model from dividing by zero.
            for (var y = 0; y < _labels; y++) Unsafe.Add(ref values, y) = 1.0 / _labels;
            return 0;
        }

        var factor = 1 / sum;
        for (nuint y = 0; y < (nuint)_stride; y += Lanes) (Vector512.LoadUnsafe(ref values, y) * factor).StoreUnsafe(ref values, y);
        return factor;
    }

    // _running[t] is the weight of "begins at i with type t and goes on to j", so that running · beta is its probability.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Extend(int i, int n, double threshold, CandidateSpans spans)
    {
        for (var j = i; j < n && j < i + LongestSpan; j++)
        {
            double total = 0;
            double alive = 0;
            ref var beta = ref _beta[j * _stride];
            ref var next = ref (j + 1 < n ? ref _beta[(j + 1) * _stride] : ref beta);
            ref var emission = ref (j + 1 < n ? ref _emit[(j + 1) * _stride] : ref beta);
            for (var t = 0; t < _types; t++)
            {
                var label = j == i ? LabelSet.Begin(t) : LabelSet.Inside(t);
                var inside = LabelSet.Inside(t);
                var reach = _running[t] * Unsafe.Add(ref beta, label);
                var goesOn = 0.0;
                if (j + 1 < n)
                {
                    // Beta at j was scaled; the same factor turns beta at j + 1 into parts of beta at j.
                    _running[t] *= _steps[(label * _stride) + inside] * Unsafe.Add(ref emission, inside) * _betaScale[j];
                    goesOn = _running[t] * Unsafe.Add(ref next, inside);
                }

                _ends[t] = Math.Max(0, reach - goesOn);
                total += _ends[t];
                alive += goesOn;
            }

            if (total >= threshold) spans.Add(i, j + 1, _ends);
            if (alive < threshold) return;
        }
    }
}
