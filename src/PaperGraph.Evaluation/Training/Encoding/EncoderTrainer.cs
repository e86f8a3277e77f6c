using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>
/// Trains the weights of an <see cref="EncoderModel"/> by back-propagation: <see cref="Forward"/> scores a batch, the caller writes the gradient
/// of its loss over the scores, <see cref="Backward"/> takes a step. Word vectors stay as they are. Deterministic.
/// </summary>
internal sealed class EncoderTrainer
{
    private const float MostNorm = 5;
    private const int WarmUp = 50;

    private readonly EncoderTrainingOptions _options;
    private readonly EncoderShape _shape;
    private readonly WordVectors _words;
    private readonly SplitMix _random;
    private readonly Adam _parts;
    private readonly Adam _first;
    private readonly Adam _facts;
    private readonly Adam[] _layers;
    private readonly Adam[] _outputs;
    private readonly Adam _scoreBiases;
    private readonly HashSet<int> _touchedParts = [];
    private readonly LayerState[] _states;
    private readonly EncoderBatch _batch;
    private float[] _inputs = [];
    private float[] _inputMask = [];
    private float[] _inputGradient = [];
    private float[] _transposed = [];
    private int _steps;

    /// <summary>Starts from random weights, or from another encoder's where that has the same shape but for its labels.</summary>
    public EncoderTrainer(EncoderShape shape, WordVectors words, EncoderTrainingOptions options, SplitMix random, EncoderModel? start = null)
    {
        (_shape, _words, _options, _random) = (shape.Checked(), words, options, random);
        _parts = new Adam(Random(shape.PartDimensions << shape.PartBits, 0.17f));
        _first = new Adam(Random(shape.FirstWindow * shape.Inputs * shape.FirstWidth, Reach(shape.FirstWindow * shape.Inputs)));
        _facts = new Adam(new float[((TokenInputs.FactCount * TokenInputs.FactValues) + 1) * shape.FirstWidth]);
        _layers = [.. Enumerable.Range(0, shape.Layers - 1).Select(below => new Adam(Layer(shape.WidthOf(below), shape.Width)))];
        _outputs =
        [
            .. Enumerable.Range(0, shape.Layers).Select(layer =>
                new Adam(Random(shape.WidthOf(layer) * shape.ScoreStride, Reach(shape.WidthOf(layer) * shape.Layers)))),
        ];
        _scoreBiases = new Adam(new float[shape.ScoreStride]);
        _states = [.. Enumerable.Range(0, shape.Layers).Select(layer => new LayerState(shape.WidthOf(layer)))];
        _batch = new EncoderBatch(Math.Max(1, shape.FirstReach));
        if (start is not null && start.Shape == shape with { Labels = start.Shape.Labels }) Take(start);
    }

    /// <summary>Tokens of a batch, about.</summary>
    public int BatchTokens => _options.BatchTokens;

    /// <summary>Makes a trainer that starts from the encoder that raw papers trained, where there is one of the same shape.</summary>
    public static EncoderTrainer Create(int labels, WordStatistics words, EncoderTrainingOptions options, ulong seed)
    {
        var shape = new EncoderShape(words.Vectors.Dimensions, options.PartDimensions, options.PartBits, options.FirstWindow, options.FirstWidth, options.Width, options.Layers, labels);
        return new EncoderTrainer(shape, words.Vectors, options, new SplitMix(seed), words.Encoder);
    }

    /// <summary>Label scores of the last batch, a row of <see cref="EncoderShape.ScoreStride"/> for each of its rows.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Where the caller writes the gradient of its loss over <see cref="Scores"/>; all 0 after <see cref="Forward"/>.</summary>
    public float[] ScoreGradient { get; private set; } = [];

    /// <summary>Length of a row of scores.</summary>
    public int ScoreStride => _shape.ScoreStride;

    /// <summary>First row of a sentence of the last batch.</summary>
    public int RowOf(int sentence) => _batch.RowOf(sentence);

    /// <summary>Scores a batch of sentences with random parts of the network left out.</summary>
    public void Forward(ReadOnlySpan<TrainingSentence> sentences)
    {
        _batch.Fill(sentences);
        Grow();
        ReadInputs();
        for (var row = 0; row < _batch.Rows; row++) _scoreBiases.Weights.CopyTo(Scores.AsSpan(row * _shape.ScoreStride));
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            var state = _states[layer];
            if (layer == 0) FirstLayer(state);
            else NextLayer(_states[layer - 1], state, _layers[layer - 1].Weights);
            Rectify(state);
            var outputs = state.Outputs.AsSpan(0, _batch.Rows * state.Width);
            Drop(outputs, state.ReadMask, state.Read, _options.Dropout);
            MatrixProduct.Add(state.Read, state.Width, 1, _outputs[layer].Weights, Scores, _batch.Rows, state.Width, _shape.ScoreStride);
            if (layer + 1 < _shape.Layers) Drop(outputs, state.PassMask, state.Passed.AsSpan(state.Width), _options.LayerDropout);
        }
    }

    /// <summary>Takes a step against <see cref="ScoreGradient"/>.</summary>
    /// <param name="progress">How much of training is over, from 0 to 1: steps grow smaller towards the end.</param>
    public void Backward(double progress)
    {
        var (rows, stride) = (_batch.Rows, _shape.ScoreStride);
        for (var row = 0; row < rows; row++) MatrixProduct.AddRow(_scoreBiases.Gradient, ScoreGradient.AsSpan(row * stride, stride));
        for (var layer = _shape.Layers - 1; layer >= 0; layer--)
        {
            var state = _states[layer];
            var width = state.Width;
            MatrixProduct.Add(state.Read, 1, width, ScoreGradient, _outputs[layer].Gradient, width, rows, stride);
            state.Gradient.AsSpan(0, rows * width).Clear();
            var transposed = Transpose(_outputs[layer].Weights, width, stride);
            MatrixProduct.Add(ScoreGradient, stride, 1, transposed, state.Gradient, rows, stride, width);
            Multiply(state.Gradient, state.ReadMask, rows * width);
            if (layer + 1 < _shape.Layers) AddMasked(state.Gradient, state.PassGradient.AsSpan(width), state.PassMask, rows * width);
            Silence(state);
            if (layer == 0) FirstLayerBackward(state);
            else NextLayerBackward(_states[layer - 1], state, _layers[layer - 1]);
        }

        Step(progress);
    }

    /// <summary>The weights as they are, rounded to bytes.</summary>
    public EncoderModel Build() => EncoderModel.Of(
        _shape,
        _words,
        _parts.Weights,
        ByWord(_first.Weights),
        _facts.Weights,
        [.. _layers.Select(layer => layer.Weights)],
        [.. _outputs.Select(output => output.Weights)],
        _scoreBiases.Weights);

    // Empty rows before the first and after the last, for the windows.
    private int InputMargin => _shape.FirstReach * _shape.Inputs;

    private void Grow()
    {
        var rows = _batch.Rows;
        if (Scores.Length < rows * _shape.ScoreStride)
        {
            var most = rows * 2;
            Scores = new float[most * _shape.ScoreStride];
            ScoreGradient = new float[Scores.Length];
            _inputs = new float[(most + (2 * _shape.FirstReach)) * _shape.Inputs];
            _inputMask = new float[most * _shape.Inputs];
            _inputGradient = new float[_inputs.Length];
            foreach (var state in _states) state.Grow(most);
        }

        ScoreGradient.AsSpan(0, rows * _shape.ScoreStride).Clear();
    }

    private void ReadInputs()
    {
        var (rows, size) = (_batch.Rows, _shape.Inputs);
        var inputs = _inputs.AsSpan(InputMargin);
        inputs[..((rows + _shape.FirstReach) * size)].Clear();
        var bound = (ulong)(_options.WordDropout * ulong.MaxValue);
        for (var row = 0; row < rows; row++)
        {
            if (_batch.At(row, out var token) is not { } sentence) continue;
            var input = inputs.Slice(row * size, size);
            var word = sentence.Words[token];
            if (word >= 0 && _random.Next() >= bound)
            {
                var vector = _words[word];
                for (var d = 0; d < vector.Length; d++) input[d] = _words.Scale * vector[d];
            }

            for (var part = 0; part < TokenInputs.PartCount; part++)
            {
                _parts.Weights.AsSpan(sentence.Parts[(token * TokenInputs.PartCount) + part] * _shape.PartDimensions, _shape.PartDimensions)
                    .CopyTo(input[(_shape.WordDimensions + (part * _shape.PartDimensions))..]);
            }
        }

        Drop(inputs[..(rows * size)], _inputMask, inputs, _options.Dropout);
    }

    private void FirstLayer(LayerState state)
    {
        var (rows, width) = (_batch.Rows, state.Width);
        var outputs = state.Outputs.AsSpan(0, rows * width);
        var biases = _facts.Weights.AsSpan(TokenInputs.FactCount * TokenInputs.FactValues * width, width);
        for (var row = 0; row < rows; row++)
        {
            var output = outputs.Slice(row * width, width);
            biases.CopyTo(output);
            if (_batch.At(row, out var token) is not { } sentence) continue;
            for (var fact = 0; fact < TokenInputs.FactCount; fact++)
                MatrixProduct.AddRow(output, _facts.Weights.AsSpan(sentence.Facts[(token * TokenInputs.FactCount) + fact] * width, width));
        }

        MatrixProduct.Add(_inputs, _shape.Inputs, 1, _first.Weights, outputs, rows, _shape.FirstWindow * _shape.Inputs, width);
    }

    private void NextLayer(LayerState below, LayerState state, float[] weights)
    {
        var (rows, width) = (_batch.Rows, state.Width);
        var biases = weights.AsSpan(EncoderShape.Window * below.Width * width, width);
        for (var row = 0; row < rows; row++) biases.CopyTo(state.Outputs.AsSpan(row * width, width));
        MatrixProduct.Add(below.Passed, below.Width, 1, weights, state.Outputs, rows, EncoderShape.Window * below.Width, width);
    }

    // Below nought, and empty rows.
    private void Rectify(LayerState state)
    {
        for (var row = 0; row < _batch.Rows; row++)
        {
            var output = state.Outputs.AsSpan(row * state.Width, state.Width);
            if (_batch.At(row, out _) is null) output.Clear();
            else foreach (ref var value in output) value = Math.Max(0, value);
        }
    }

    private void Silence(LayerState state)
    {
        var gradients = state.Gradient.AsSpan(0, _batch.Rows * state.Width);
        for (var i = 0; i < gradients.Length; i++)
        {
            if (state.Outputs[i] <= 0) gradients[i] = 0;
        }
    }

    private void FirstLayerBackward(LayerState state)
    {
        var (rows, width, size) = (_batch.Rows, state.Width, _shape.Inputs);
        MatrixProduct.Add(_inputs, 1, size, state.Gradient, _first.Gradient, _shape.FirstWindow * size, rows, width);
        var inputGradient = _inputGradient.AsSpan(0, (rows + (2 * _shape.FirstReach)) * size);
        inputGradient.Clear();
        for (var place = 0; place < _shape.FirstWindow; place++)
        {
            var transposed = Transpose(_first.Weights.AsSpan(place * size * width, size * width), size, width);
            MatrixProduct.Add(state.Gradient, width, 1, transposed, inputGradient[(place * size)..], rows, width, size);
        }

        var biases = _facts.Gradient.AsSpan(TokenInputs.FactCount * TokenInputs.FactValues * width, width);
        for (var row = 0; row < rows; row++)
        {
            if (_batch.At(row, out var token) is not { } sentence) continue;
            var gradient = state.Gradient.AsSpan(row * width, width);
            MatrixProduct.AddRow(biases, gradient);
            for (var fact = 0; fact < TokenInputs.FactCount; fact++)
                MatrixProduct.AddRow(_facts.Gradient.AsSpan(sentence.Facts[(token * TokenInputs.FactCount) + fact] * width, width), gradient);
            PartsBackward(sentence, token, inputGradient.Slice(InputMargin + (row * size), size), _inputMask.AsSpan(row * size, size));
        }
    }

    private void PartsBackward(TrainingSentence sentence, int token, ReadOnlySpan<float> gradient, ReadOnlySpan<float> mask)
    {
        for (var part = 0; part < TokenInputs.PartCount; part++)
        {
            var bucket = sentence.Parts[(token * TokenInputs.PartCount) + part];
            _touchedParts.Add(bucket);
            var from = _shape.WordDimensions + (part * _shape.PartDimensions);
            var sums = _parts.Gradient.AsSpan(bucket * _shape.PartDimensions, _shape.PartDimensions);
            for (var d = 0; d < sums.Length; d++) sums[d] += gradient[from + d] * mask[from + d];
        }
    }

    private void NextLayerBackward(LayerState below, LayerState state, Adam layer)
    {
        var (rows, inner, width) = (_batch.Rows, below.Width, state.Width);
        MatrixProduct.Add(below.Passed, 1, inner, state.Gradient, layer.Gradient, EncoderShape.Window * inner, rows, width);
        var biases = layer.Gradient.AsSpan(EncoderShape.Window * inner * width, width);
        for (var row = 0; row < rows; row++) MatrixProduct.AddRow(biases, state.Gradient.AsSpan(row * width, width));
        below.PassGradient.AsSpan(0, (rows + 2) * inner).Clear();
        for (var place = 0; place < EncoderShape.Window; place++)
        {
            var transposed = Transpose(layer.Weights.AsSpan(place * inner * width, inner * width), inner, width);
            MatrixProduct.Add(state.Gradient, width, 1, transposed, below.PassGradient.AsSpan(place * inner), rows, width, inner);
        }
    }

    private void Step(double progress)
    {
        Adam[] dense = [_first, _facts, .. _layers, .. _outputs, _scoreBiases];
        double norm = 0;
        foreach (var part in dense) norm += part.SquaredNorm();
        norm = Math.Sqrt(norm);
        var scale = norm > MostNorm ? (float)(MostNorm / norm) : 1;
        _steps++;
        var rate = _options.LearningRate * (float)Math.Max(0.02, 1 - progress) * Math.Min(1, _steps / (float)WarmUp);
        var step = rate * Adam.Correction(_steps);
        foreach (var part in dense) part.Step(0, part.Weights.Length, scale, step);
        foreach (var bucket in _touchedParts) _parts.Step(bucket * _shape.PartDimensions, _shape.PartDimensions, scale, step);
        _touchedParts.Clear();
    }

    // Inverted dropout: what is kept is scaled, so that nothing has to be when the encoder is used.
    private void Drop(ReadOnlySpan<float> values, Span<float> mask, Span<float> kept, float share)
    {
        var bound = (uint)(share * uint.MaxValue);
        var factor = 1 / (1 - share);
        for (var i = 0; i < values.Length; i += 2)
        {
            var random = _random.Next();
            mask[i] = (uint)random >= bound ? factor : 0;
            mask[i + 1] = (uint)(random >> 32) >= bound ? factor : 0;
            kept[i] = values[i] * mask[i];
            kept[i + 1] = values[i + 1] * mask[i + 1];
        }
    }

    private Span<float> Transpose(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        if (_transposed.Length < rows * columns) _transposed = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++) _transposed[(column * rows) + row] = matrix[(row * columns) + column];
        }

        return _transposed.AsSpan(0, rows * columns);
    }

    private void Take(EncoderModel start)
    {
        start.Parts.CopyTo(_parts.Weights, 0);
        start.Facts.CopyTo(_facts.Weights, 0);
        for (var layer = 0; layer < _layers.Length; layer++) start.Layers[layer].ToArray().CopyTo(_layers[layer].Weights, 0);
        var (size, width) = (_shape.Inputs, _shape.FirstWidth);
        var first = start.First.ToArray();
        for (var place = 0; place < _shape.FirstWindow; place++)
        {
            for (var input = 0; input < size; input++)
            {
                first.AsSpan(((input * _shape.FirstWindow) + place) * width, width)
                    .CopyTo(_first.Weights.AsSpan(((place * size) + input) * width));
            }
        }
    }

    // From rows by place in the window and input to rows by input, each with the outputs of all places.
    private float[] ByWord(float[] weights)
    {
        var (size, width) = (_shape.Inputs, _shape.FirstWidth);
        var turned = new float[weights.Length];
        for (var place = 0; place < _shape.FirstWindow; place++)
        {
            for (var input = 0; input < size; input++)
            {
                weights.AsSpan(((place * size) + input) * width, width)
                    .CopyTo(turned.AsSpan(((input * _shape.FirstWindow) + place) * width));
            }
        }

        return turned;
    }

    private static void Multiply(Span<float> values, ReadOnlySpan<float> factors, int count)
    {
        for (var i = 0; i < count; i++) values[i] *= factors[i];
    }

    private static void AddMasked(Span<float> sums, ReadOnlySpan<float> values, ReadOnlySpan<float> mask, int count)
    {
        for (var i = 0; i < count; i++) sums[i] += values[i] * mask[i];
    }

    private float[] Layer(int inner, int width)
    {
        var weights = new float[((EncoderShape.Window * inner) + 1) * width];
        Random(EncoderShape.Window * inner * width, Reach(EncoderShape.Window * inner)).CopyTo(weights, 0);
        return weights;
    }

    // As far as a layer's inputs may reach for its outputs to vary as they do (He et al. 2015, uniform).
    private static float Reach(int inputs) => MathF.Sqrt(3f / inputs);

    private float[] Random(int count, float reach)
    {
        var weights = new float[count];
        for (var i = 0; i < count; i++) weights[i] = (((_random.Next() >> 40) / (float)(1 << 23)) - 1) * reach;
        return weights;
    }
}
