using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// What a word adds to the first layer of an encoder, in signed bytes, remembered for the first words that are asked for: it depends on nothing
/// but the word, so remembering changes no answer. Safe to share.
/// </summary>
internal sealed class WordProjections(EncoderModel model)
{
    private const int MostRemembered = 1 << 16;

    private readonly ConcurrentDictionary<ulong, WordProjection> _remembered = new();
    private int _count;

    /// <summary>The projection of a token's word: a row of FirstWidth for each place that the word can have in a window, rounded to bytes.</summary>
    public WordProjection Of(ref readonly TokenProperties token)
    {
        if (_remembered.TryGetValue(token.Surface, out var known)) return known;
        var projection = Project(in token);
        if (Volatile.Read(ref _count) < MostRemembered && _remembered.TryAdd(token.Surface, projection)) Interlocked.Increment(ref _count);
        return projection;
    }

    private WordProjection Project(ref readonly TokenProperties token)
    {
        var shape = model.Shape;
        Span<float> inputs = stackalloc float[shape.Inputs];
        Inputs(in token, inputs);
        var projection = new float[shape.FirstWindow * shape.FirstWidth];
        MatrixProduct.Add(inputs, inputs.Length, 1, model.First, projection, 1, inputs.Length, projection.Length);
        return WordProjection.Of(projection);
    }

    [SkipLocalsInit]
    private void Inputs(ref readonly TokenProperties token, Span<float> inputs)
    {
        var shape = model.Shape;
        var words = model.Words;
        inputs.Clear();
        var word = words.Find(token.Form);
        if (word >= 0)
        {
            var vector = words[word];
            for (var d = 0; d < vector.Length; d++) inputs[d] = words.Scale * vector[d];
        }

        Span<int> buckets = stackalloc int[TokenInputs.PartCount];
        TokenInputs.Parts(in token, shape.PartBits, buckets);
        for (var part = 0; part < buckets.Length; part++)
        {
            model.Parts.AsSpan(buckets[part] * shape.PartDimensions, shape.PartDimensions)
                .CopyTo(inputs[(shape.WordDimensions + (part * shape.PartDimensions))..]);
        }
    }
}
