using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Tagging.Encoding;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>
/// Learns word vectors from raw papers: a word's vector foretells the words around it (skip-gram with negative sampling, Mikolov et al. 2013),
/// with output weights of its own for each place, so that vectors tell how words are used in a sentence (Ling et al. 2015). One pass after the
/// other on one thread, so that the same papers give the same vectors.
/// </summary>
public static class WordVectorTrainer
{
    private const float FarthestLogit = 8;
    private const int SigmoidSteps = 1024;

    /// <summary>Learns a vector for each common word.</summary>
    /// <param name="papers">Papers to learn from; with none, no word has a vector.</param>
    /// <param name="options">How to learn.</param>
    /// <param name="seed">Seed of what is sampled.</param>
    /// <param name="threads">Threads at most for reading the papers, at least 1, or −1 for one a processor.</param>
    /// <param name="cancellation">Stops learning.</param>
    public static WordVectors Train(
        IReadOnlyList<Paper> papers, WordVectorOptions options, ulong seed, int threads = -1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(options);
        var text = RawText.Of(papers, options, threads, cancellation);
        if (text.Forms.Length == 0) return WordVectors.Empty;
        var size = options.Dimensions;
        var random = new SplitMix(seed);
        var inner = new float[text.Forms.Length * size];
        for (var i = 0; i < inner.Length; i++) inner[i] = (((random.Next() >> 40) / (float)(1 << 24)) - 0.5f) / size;
        Learn(text, options, random, inner, cancellation);

        var order = Enumerable.Range(0, text.Forms.Length).OrderBy(word => text.Forms[word]).ToArray();
        var sorted = new float[inner.Length];
        for (var i = 0; i < order.Length; i++) inner.AsSpan(order[i] * size, size).CopyTo(sorted.AsSpan(i * size));
        return WordVectors.Quantise(size, [.. order.Select(word => text.Forms[word])], Normalised(sorted));
    }

    private static void Learn(RawText text, WordVectorOptions options, SplitMix random, float[] inner, CancellationToken cancellation)
    {
        var (size, window, words) = (options.Dimensions, options.Window, text.Forms.Length);
        var outer = new float[2 * window * words * size];
        var negatives = NegativeSamples.Table(text.Counts);
        var keep = Keep(text.Counts, options.Subsampling);
        var sigmoid = Sigmoid();
        var gradient = new float[size];
        var total = (double)text.Tokens.Length * options.Epochs;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            for (var i = 0; i < text.Tokens.Length; i++)
            {
                if ((i & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
                var word = text.Tokens[i];
                if (word < 0 || random.Next() >> 32 > keep[word]) continue;
                var rate = options.LearningRate * (float)Math.Max(1e-4, 1 - ((((double)epoch * text.Tokens.Length) + i) / total));
                var vector = inner.AsSpan(word * size, size);
                Array.Clear(gradient);
                for (var side = -1; side <= 1; side += 2)
                {
                    for (var distance = 1; distance <= window; distance++)
                    {
                        var at = i + (side * distance);
                        if ((uint)at >= (uint)text.Tokens.Length || text.Tokens[at] == RawText.Break) break;
                        var near = text.Tokens[at];
                        if (near < 0) continue;
                        var place = side < 0 ? distance - 1 : window + distance - 1;
                        Pull(vector, outer.AsSpan(((place * words) + near) * size, size), gradient, 1, rate, sigmoid);
                        for (var n = 0; n < options.Negatives; n++)
                        {
                            var other = negatives[random.Next() & (NegativeSamples.Length - 1)];
                            if (other == near) continue;
                            Pull(vector, outer.AsSpan(((place * words) + other) * size, size), gradient, 0, rate, sigmoid);
                        }
                    }
                }

                for (var d = 0; d < size; d++) vector[d] += gradient[d];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pull(Span<float> vector, Span<float> output, Span<float> gradient, float truth, float rate, float[] sigmoid)
    {
        ref var v = ref MemoryMarshal.GetReference(vector);
        ref var o = ref MemoryMarshal.GetReference(output);
        ref var g = ref MemoryMarshal.GetReference(gradient);
        var dot = Vector512<float>.Zero;
        for (nuint d = 0; d < (nuint)vector.Length; d += 16)
            dot = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref v, d), Vector512.LoadUnsafe(ref o, d), dot);
        var logit = InOrder.Sum(dot);
        var index = (int)((Math.Clamp(logit, -FarthestLogit, FarthestLogit) + FarthestLogit) * (SigmoidSteps / (2 * FarthestLogit)));
        var step = Vector512.Create((truth - sigmoid[index]) * rate);
        for (nuint d = 0; d < (nuint)vector.Length; d += 16)
        {
            var old = Vector512.LoadUnsafe(ref o, d);
            Vector512.FusedMultiplyAdd(step, old, Vector512.LoadUnsafe(ref g, d)).StoreUnsafe(ref g, d);
            Vector512.FusedMultiplyAdd(step, Vector512.LoadUnsafe(ref v, d), old).StoreUnsafe(ref o, d);
        }
    }

    // Of 2^32 − 1.
    private static uint[] Keep(int[] counts, double subsampling)
    {
        var total = counts.Sum(count => (long)count);
        return Array.ConvertAll(counts, count =>
        {
            var share = (double)count / total;
            return (uint)(Math.Min(1, Math.Sqrt(subsampling / share) + (subsampling / share)) * uint.MaxValue);
        });
    }

    private static float[] Sigmoid()
    {
        var table = new float[SigmoidSteps + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = (float)(1 / (1 + Exponential.Of(-(((i + 0.5) * 2 * FarthestLogit / SigmoidSteps) - FarthestLogit))));
        return table;
    }

    // Components with a standard deviation of one half, as the encoder likes them.
    private static float[] Normalised(float[] components)
    {
        double squares = 0;
        foreach (var component in components) squares += (double)component * component;
        var factor = squares > 0 ? (float)(0.5 / Math.Sqrt(squares / components.Length)) : 1;
        return Array.ConvertAll(components, component => component * factor);
    }
}
