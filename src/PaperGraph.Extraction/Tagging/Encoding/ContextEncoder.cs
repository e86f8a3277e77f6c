using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>Scores labels with an <see cref="EncoderModel"/>. Its buffers are reused; one encoder serves one thread at a time.</summary>
internal sealed class ContextEncoder
{
    private readonly EncoderModel _model;
    private readonly EncoderShape _shape;
    private readonly WordProjections _projections;
    private readonly int[] _facts = new int[TokenInputs.FactCount];
    private float[] _below = [];
    private float[] _above = [];

    public ContextEncoder(EncoderModel model, WordProjections projections)
    {
        _model = model;
        _shape = model.Shape;
        _projections = projections;
    }

    /// <summary>Adds the label scores of the tokens <c>[first, end)</c>, which are one sentence, to rows of <see cref="EncoderShape.ScoreStride"/>.</summary>
    public void Score(FeatureMatrix features, int first, int end, Span<float> scores)
    {
        var n = end - first;
        Grow((n + 2) * Math.Max(_shape.FirstWidth, _shape.Width));
        FirstLayer(features, first, n);
        ReadOut(0, n, scores);
        for (var layer = 1; layer < _shape.Layers; layer++)
        {
            NextLayer(layer - 1, n);
            ReadOut(layer, n, scores);
        }
    }

    // Rows −1 and n of a layer are all 0: what lies outside of the sentence.
    private void Grow(int length)
    {
        if (_below.Length >= length) return;
        _below = new float[length];
        _above = new float[length];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FirstLayer(FeatureMatrix features, int first, int n)
    {
        var width = _shape.FirstWidth;
        var outputs = _below.AsSpan(width, n * width);
        var biases = _model.Facts.AsSpan(TokenInputs.FactCount * TokenInputs.FactValues * width, width);
        for (var i = 0; i < n; i++) biases.CopyTo(outputs.Slice(i * width, width));
        for (var i = 0; i < n; i++)
        {
            ref readonly var token = ref features.Properties(first + i);
            TokenInputs.Facts(in token, _facts);
            foreach (var fact in _facts) MatrixProduct.AddRow(outputs.Slice(i * width, width), _model.Facts.AsSpan(fact * width, width));
            var projection = _projections.Of(in token);
            for (var place = 0; place < _shape.FirstWindow; place++)
            {
                // The word stands at `place` of the window of this token.
                var at = i + _shape.FirstReach - place;
                if (at >= 0 && at < n) projection.AddTo(outputs.Slice(at * width, width), place * width);
            }
        }

        Rectify(outputs);
        _below.AsSpan(0, width).Clear();
        _below.AsSpan((n + 1) * width, width).Clear();
    }

    private void NextLayer(int layer, int n)
    {
        var (below, width) = (_shape.WidthOf(layer), _shape.Width);
        var weights = _model.Layers[layer];
        var outputs = _above.AsSpan(width, n * width);
        var biases = weights.AsSpan(EncoderShape.Window * below * width, width);
        for (var i = 0; i < n; i++) biases.CopyTo(outputs.Slice(i * width, width));
        MatrixProduct.Add(_below, below, 1, weights, outputs, n, EncoderShape.Window * below, width);
        Rectify(outputs);
        _above.AsSpan(0, width).Clear();
        _above.AsSpan((n + 1) * width, width).Clear();
        (_below, _above) = (_above, _below);
    }

    private void ReadOut(int layer, int n, Span<float> scores)
    {
        var stride = _shape.ScoreStride;
        if (layer == 0)
        {
            for (var i = 0; i < n; i++) _model.ScoreBiases.CopyTo(scores.Slice(i * stride, stride));
        }

        var width = _shape.WidthOf(layer);
        MatrixProduct.Add(_below.AsSpan(width), width, 1, _model.Outputs[layer], scores, n, width, stride);
    }

    private static void Rectify(Span<float> values)
    {
        ref var at = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)values.Length; i += 16)
            Vector512.Max(Vector512.LoadUnsafe(ref at, i), Vector512<float>.Zero).StoreUnsafe(ref at, i);
    }
}
