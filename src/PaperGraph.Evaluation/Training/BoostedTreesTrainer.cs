using PaperGraph.Extraction.Introductions;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Grows trees for the logistic loss, each on the errors of those before it (Friedman 2001), by histograms over bytes. Sums run in the order
/// of the examples, so the same examples give the same trees.
/// </summary>
internal sealed class BoostedTreesTrainer(int length, int depth, int trees, double rate, double leastWeight)
{
    private const int Bins = 64;
    private const double Shrinkage = 5;
    private const double LeastGain = 1e-3;

    /// <summary>Trains on rows of numbers below 64; leaves are counted in <paramref name="unit"/> of log-odds.</summary>
    public BoostedTrees Train(IReadOnlyList<byte[]> rows, IReadOnlyList<bool> labels, double unit)
    {
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

            Array.Clear(nodes);
            for (var level = 0; level < depth; level++) Split(rows, gradients, curvatures, nodes, level, tree * inner, features, thresholds);
            Fill(gradients, curvatures, nodes, inner, unit, leaves.AsSpan(tree << depth, 1 << depth));
            for (var i = 0; i < rows.Count; i++) scores[i] += leaves[(tree << depth) + nodes[i] - inner] * unit;
        }

        return new BoostedTrees(depth, length, features, thresholds, leaves);
    }

    private void Split(
        IReadOnlyList<byte[]> rows,
        double[] gradients,
        double[] curvatures,
        int[] nodes,
        int level,
        int offset,
        byte[] features,
        byte[] thresholds)
    {
        var first = (1 << level) - 1;
        var histogram = new (double Gradient, double Curvature)[1 << level, length, Bins];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var feature = 0; feature < length; feature++)
            {
                ref var cell = ref histogram[nodes[i] - first, feature, row[feature]];
                cell.Gradient += gradients[i];
                cell.Curvature += curvatures[i];
            }
        }

        for (var node = 0; node < 1 << level; node++)
            (features[offset + first + node], thresholds[offset + first + node]) = Best(histogram, node);
        for (var i = 0; i < rows.Count; i++)
        {
            var question = offset + nodes[i];
            nodes[i] = (2 * nodes[i]) + (rows[i][features[question]] > thresholds[question] ? 2 : 1);
        }
    }

    // The question that gains most; one that all answer alike where none gains.
    private (byte Feature, byte Threshold) Best((double Gradient, double Curvature)[,,] histogram, int node)
    {
        var (bestFeature, bestThreshold, bestGain) = ((byte)0, byte.MaxValue, LeastGain);
        var (gradient, curvature) = (0.0, 0.0);
        for (var bin = 0; bin < Bins; bin++)
        {
            gradient += histogram[node, 0, bin].Gradient;
            curvature += histogram[node, 0, bin].Curvature;
        }

        for (var feature = 0; feature < length; feature++)
        {
            var (left, leftCurvature) = (0.0, 0.0);
            for (var bin = 0; bin < Bins - 1; bin++)
            {
                left += histogram[node, feature, bin].Gradient;
                leftCurvature += histogram[node, feature, bin].Curvature;
                if (leftCurvature < leastWeight || curvature - leftCurvature < leastWeight) continue;
                var gain = Worth(left, leftCurvature) + Worth(gradient - left, curvature - leftCurvature) - Worth(gradient, curvature);
                if (gain > bestGain) (bestFeature, bestThreshold, bestGain) = ((byte)feature, (byte)bin, gain);
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
            var step = rate * sums[leaf].Gradient / (sums[leaf].Curvature + Shrinkage);
            leaves[leaf] = (short)Math.Clamp(Math.Round(step / unit), short.MinValue, short.MaxValue);
        }
    }
}
