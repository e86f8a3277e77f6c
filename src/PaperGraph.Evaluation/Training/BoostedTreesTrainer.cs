using PaperGraph.Extraction.Introductions;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Grows trees for the logistic loss, each on the errors of those before it (Friedman 2001), by histograms over bytes. Each tree sees some
/// of the rows and some of the numbers, so that trees differ and their sum errs less (Friedman, "Stochastic gradient boosting", 2002). Sums
/// run in the order of the examples, so the same examples and seed give the same trees.
/// </summary>
internal sealed class BoostedTreesTrainer(int length, BoostedTreesOptions options, ulong seed)
{
    private const int Bins = 64;
    private const double Shrinkage = 5;
    private const double LeastGain = 1e-3;

    /// <summary>Trains on rows of numbers below 64; leaves are counted in <paramref name="unit"/> of log-odds.</summary>
    public BoostedTrees Train(IReadOnlyList<byte[]> rows, IReadOnlyList<bool> labels, double unit)
    {
        var (depth, trees) = (options.Depth, options.Trees);
        var random = new SplitMix(seed);
        var inner = (1 << depth) - 1;
        var features = new byte[trees * inner];
        var thresholds = new byte[trees * inner];
        var leaves = new short[trees << depth];
        var scores = new double[rows.Count];
        var gradients = new double[rows.Count];
        var curvatures = new double[rows.Count];
        var nodes = new int[rows.Count];
        for (var tree = 0; tree < trees; tree++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var probability = 1 / (1 + Exponential.Of(-scores[i]));
                gradients[i] = (labels[i] ? 1 : 0) - probability;
                curvatures[i] = probability * (1 - probability);
            }

            Leave(options.RowShare, random, gradients, curvatures);
            var numbers = Enumerable.Range(0, length).Where(_ => Draws(options.NumberShare, random)).ToArray();
            Array.Clear(nodes);
            for (var level = 0; level < depth; level++)
                Split(rows, numbers, gradients, curvatures, nodes, level, tree * inner, features, thresholds);
            Fill(gradients, curvatures, nodes, inner, unit, leaves.AsSpan(tree << depth, 1 << depth));
            for (var i = 0; i < rows.Count; i++) scores[i] += leaves[(tree << depth) + nodes[i] - inner] * unit;
        }

        return new BoostedTrees(depth, length, features, thresholds, leaves);
    }

    // Rows that a tree does not see pull nowhere.
    private static void Leave(double share, SplitMix random, double[] gradients, double[] curvatures)
    {
        for (var i = 0; i < gradients.Length; i++)
        {
            if (!Draws(share, random)) gradients[i] = curvatures[i] = 0;
        }
    }

    private static bool Draws(double share, SplitMix random) => share >= 1 || random.Next() < (ulong)(share * ulong.MaxValue);

    private void Split(
        IReadOnlyList<byte[]> rows,
        int[] numbers,
        double[] gradients,
        double[] curvatures,
        int[] nodes,
        int level,
        int offset,
        byte[] features,
        byte[] thresholds)
    {
        var first = (1 << level) - 1;
        var histogram = new (double Gradient, double Curvature)[1 << level, numbers.Length, Bins];
        for (var i = 0; i < rows.Count; i++)
        {
            if (curvatures[i] == 0) continue;
            var row = rows[i];
            for (var n = 0; n < numbers.Length; n++)
            {
                ref var cell = ref histogram[nodes[i] - first, n, row[numbers[n]]];
                cell.Gradient += gradients[i];
                cell.Curvature += curvatures[i];
            }
        }

        for (var node = 0; node < 1 << level; node++)
            (features[offset + first + node], thresholds[offset + first + node]) = Best(histogram, numbers, node);
        for (var i = 0; i < rows.Count; i++)
        {
            var question = offset + nodes[i];
            nodes[i] = (2 * nodes[i]) + (rows[i][features[question]] > thresholds[question] ? 2 : 1);
        }
    }

    // The question that gains most; one that all answer alike where none gains.
    private (byte Feature, byte Threshold) Best((double Gradient, double Curvature)[,,] histogram, int[] numbers, int node)
    {
        var (bestFeature, bestThreshold, bestGain) = ((byte)0, byte.MaxValue, LeastGain);
        if (numbers.Length == 0) return (bestFeature, bestThreshold);
        var (gradient, curvature) = (0.0, 0.0);
        for (var bin = 0; bin < Bins; bin++)
        {
            gradient += histogram[node, 0, bin].Gradient;
            curvature += histogram[node, 0, bin].Curvature;
        }

        for (var n = 0; n < numbers.Length; n++)
        {
            var (left, leftCurvature) = (0.0, 0.0);
            for (var bin = 0; bin < Bins - 1; bin++)
            {
                left += histogram[node, n, bin].Gradient;
                leftCurvature += histogram[node, n, bin].Curvature;
                if (leftCurvature < options.LeastWeight || curvature - leftCurvature < options.LeastWeight) continue;
                var gain = Worth(left, leftCurvature) + Worth(gradient - left, curvature - leftCurvature) - Worth(gradient, curvature);
                if (gain > bestGain) (bestFeature, bestThreshold, bestGain) = ((byte)numbers[n], (byte)bin, gain);
            }
        }

        return (bestFeature, bestThreshold);
    }

    private static double Worth(double gradient, double curvature) => gradient * gradient / (curvature + Shrinkage);

    private void Fill(double[] gradients, double[] curvatures, int[] nodes, int inner, double unit, Span<short> leaves)
    {
        var sums = new (double Gradient, double Curvature)[leaves.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            ref var sum = ref sums[nodes[i] - inner];
            sum.Gradient += gradients[i];
            sum.Curvature += curvatures[i];
        }

        for (var leaf = 0; leaf < leaves.Length; leaf++)
        {
            var step = options.Rate * sums[leaf].Gradient / (sums[leaf].Curvature + Shrinkage);
            leaves[leaf] = (short)Math.Clamp(Math.Round(step / unit), short.MinValue, short.MaxValue);
        }
    }
}
