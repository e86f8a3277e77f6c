using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Trees;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Grows trees for the logistic loss, each on the errors of those before it (Friedman 2001), by histograms over bytes. Each tree sees some
/// of the rows and some of the numbers, so that trees differ and their sum errs less (Friedman, "Stochastic gradient boosting", 2002). For more
/// than two classes a tree has a score for each in its leaves, and its questions serve them all. Sums run in the order of the examples, so the
/// same examples and seed give the same trees.
/// </summary>
/// <param name="length">Numbers in a row.</param>
/// <param name="options">How trees are grown.</param>
/// <param name="seed">Of what trees see.</param>
internal sealed class BoostedTreesTrainer(int length, BoostedTreesOptions options, ulong seed)
{
    private const int Bins = 64;
    private const double Shrinkage = 5;
    private const double LeastGain = 1e-3;

    // Slope of the loss and its curvature, for one example and output.
    private delegate void Loss(int example, ReadOnlySpan<double> scores, Span<Vector128<double>> slopes);

    /// <summary>Trains on rows of numbers below 64 to tell a log-odds; leaves are counted in <paramref name="unit"/> of it.</summary>
    public BoostedTrees Train(IReadOnlyList<byte[]> rows, IReadOnlyList<bool> labels, double unit)
    {
        return Grow(rows, new double[rows.Count], 1, Slope, unit);

        void Slope(int example, ReadOnlySpan<double> scores, Span<Vector128<double>> slopes)
        {
            var probability = 1 / (1 + Exponential.Of(-scores[0]));
            slopes[0] = Vector128.Create((labels[example] ? 1 : 0) - probability, probability * (1 - probability));
        }
    }

    /// <summary>Trains on rows of numbers below 64 to correct the scores that classes have.</summary>
    /// <param name="rows">A row an example.</param>
    /// <param name="classes">The class of each example.</param>
    /// <param name="scores">Natural-log scores of all classes, one example after the other.</param>
    /// <param name="unit">What leaves are counted in.</param>
    public BoostedTrees Train(IReadOnlyList<byte[]> rows, IReadOnlyList<int> classes, IReadOnlyList<double> scores, double unit)
    {
        return Grow(rows, [.. scores], rows.Count == 0 ? 1 : scores.Count / rows.Count, Slope, unit);

        void Slope(int example, ReadOnlySpan<double> own, Span<Vector128<double>> slopes)
        {
            Span<double> probabilities = stackalloc double[own.Length];
            own.CopyTo(probabilities);
            Softmax.Apply(probabilities);
            for (var y = 0; y < own.Length; y++)
                slopes[y] = Vector128.Create((classes[example] == y ? 1 : 0) - probabilities[y], probabilities[y] * (1 - probabilities[y]));
        }
    }

    private BoostedTrees Grow(IReadOnlyList<byte[]> rows, double[] scores, int outputs, Loss loss, double unit)
    {
        var (depth, trees) = (options.Depth, options.Trees);
        var random = new SplitMix(seed);
        var inner = (1 << depth) - 1;
        var features = new byte[trees * inner];
        var thresholds = new byte[trees * inner];
        var leaves = new short[(trees << depth) * outputs];
        var slopes = new Vector128<double>[scores.Length];
        var seen = new bool[rows.Count];
        var nodes = new int[rows.Count];
        for (var tree = 0; tree < trees; tree++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                seen[i] = Draws(options.RowShare, random);
                if (seen[i]) loss(i, scores.AsSpan(i * outputs, outputs), slopes.AsSpan(i * outputs, outputs));
            }

            var numbers = Enumerable.Range(0, length).Where(_ => Draws(options.NumberShare, random)).ToArray();
            Array.Clear(nodes);
            for (var level = 0; level < depth; level++) Split(rows, numbers, seen, slopes, nodes, level, tree * inner, features, thresholds);
            var own = leaves.AsSpan((tree << depth) * outputs, outputs << depth);
            Fill(slopes, seen, nodes, inner, unit, own);
            for (var i = 0; i < rows.Count; i++)
            {
                for (var y = 0; y < outputs; y++) scores[(i * outputs) + y] += own[((nodes[i] - inner) * outputs) + y] * unit;
            }
        }

        return new BoostedTrees(depth, length, outputs, features, thresholds, leaves);
    }

    private static bool Draws(double share, SplitMix random) => share >= 1 || random.Next() < (ulong)(share * ulong.MaxValue);

    private void Split(
        IReadOnlyList<byte[]> rows,
        int[] numbers,
        bool[] seen,
        Vector128<double>[] slopes,
        int[] nodes,
        int level,
        int offset,
        byte[] features,
        byte[] thresholds)
    {
        var first = (1 << level) - 1;
        var outputs = slopes.Length / Math.Max(1, rows.Count);
        var line = numbers.Length * Bins * outputs;
        var histogram = new Vector128<double>[line << level];
        for (var i = 0; i < rows.Count; i++)
        {
            if (!seen[i]) continue;
            var row = rows[i];
            var own = slopes.AsSpan(i * outputs, outputs);
            var cells = histogram.AsSpan((nodes[i] - first) * line, line);
            for (var n = 0; n < numbers.Length; n++)
            {
                var cell = cells.Slice(((n * Bins) + row[numbers[n]]) * outputs, own.Length);
                for (var y = 0; y < own.Length; y++) cell[y] += own[y];
            }
        }

        for (var node = 0; node < 1 << level; node++)
            (features[offset + first + node], thresholds[offset + first + node]) = Best(histogram.AsSpan(node * line, line), numbers, outputs);
        for (var i = 0; i < rows.Count; i++)
        {
            var question = offset + nodes[i];
            nodes[i] = (2 * nodes[i]) + (rows[i][features[question]] > thresholds[question] ? 2 : 1);
        }
    }

    // The question that gains most; one that all answer alike where none gains.
    private (byte Feature, byte Threshold) Best(ReadOnlySpan<Vector128<double>> histogram, int[] numbers, int outputs)
    {
        var (bestFeature, bestThreshold, bestGain) = ((byte)0, byte.MaxValue, LeastGain);
        if (numbers.Length == 0) return (bestFeature, bestThreshold);
        Span<Vector128<double>> all = stackalloc Vector128<double>[outputs];
        Span<Vector128<double>> left = stackalloc Vector128<double>[outputs];
        all.Clear();
        for (var i = 0; i < Bins * outputs; i++) all[i % outputs] += histogram[i];
        var before = 0.0;
        foreach (var sum in all) before += Worth(sum);
        for (var n = 0; n < numbers.Length; n++)
        {
            left.Clear();
            for (var bin = 0; bin < Bins - 1; bin++)
            {
                var (gain, lighter, heavier) = (-before, 0.0, 0.0);
                for (var y = 0; y < outputs; y++)
                {
                    left[y] += histogram[(((n * Bins) + bin) * outputs) + y];
                    var right = all[y] - left[y];
                    gain += Worth(left[y]) + Worth(right);
                    lighter += left[y][1];
                    heavier += right[1];
                }

                if (lighter < options.LeastWeight || heavier < options.LeastWeight) continue;
                if (gain > bestGain) (bestFeature, bestThreshold, bestGain) = ((byte)numbers[n], (byte)bin, gain);
            }
        }

        return (bestFeature, bestThreshold);
    }

    private static double Worth(Vector128<double> sum) => sum[0] * sum[0] / (sum[1] + Shrinkage);

    private void Fill(Vector128<double>[] slopes, bool[] seen, int[] nodes, int inner, double unit, Span<short> leaves)
    {
        var outputs = slopes.Length / Math.Max(1, nodes.Length);
        var sums = new Vector128<double>[leaves.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            if (!seen[i]) continue;
            for (var y = 0; y < outputs; y++) sums[((nodes[i] - inner) * outputs) + y] += slopes[(i * outputs) + y];
        }

        for (var leaf = 0; leaf < leaves.Length; leaf++)
        {
            var step = options.Rate * sums[leaf][0] / (sums[leaf][1] + Shrinkage);
            leaves[leaf] = (short)Math.Clamp(Math.Round(step / unit), short.MinValue, short.MaxValue);
        }
    }
}
