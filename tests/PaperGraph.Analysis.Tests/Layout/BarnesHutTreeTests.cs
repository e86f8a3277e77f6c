using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Tests.Layout;

public sealed class BarnesHutTreeTests
{
    [Theory]
    [InlineData(0.01, 1e-6)]
    [InlineData(0.5, 0.03)]
    [InlineData(1.2, 0.15)]
    public void Repulsion_is_near_the_exact_sum(double theta, double tolerance)
    {
        const int count = 500;
        var random = new SplitMix64(3);
        double[] x = new double[count], y = new double[count], masses = new double[count];
        for (var i = 0; i < count; i++) (x[i], y[i], masses[i]) = (random.NextSigned(), random.NextSigned(), 1 + (i % 5));
        var tree = new BarnesHutTree(masses, theta);
        tree.Build(x, y);

        double error = 0, length = 0;
        for (var slot = 0; slot < count; slot++)
        {
            var (sumX, sumY) = tree.RepulsionAt(slot);
            var (exactX, exactY) = Exact(tree.NodeAt(slot));
            error += Math.Sqrt(Math.Pow(sumX - exactX, 2) + Math.Pow(sumY - exactY, 2));
            length += Math.Sqrt((exactX * exactX) + (exactY * exactY));
        }

        Assert.InRange(error / length, 0, tolerance);

        (double X, double Y) Exact(int node)
        {
            double sumX = 0, sumY = 0;
            for (var other = 0; other < count; other++)
            {
                if (other == node) continue;
                double dx = x[node] - x[other], dy = y[node] - y[other];
                sumX += masses[other] * dx / ((dx * dx) + (dy * dy));
                sumY += masses[other] * dy / ((dx * dx) + (dy * dy));
            }

            return (sumX, sumY);
        }
    }

    [Fact]
    public void Coincident_bodies_beyond_a_leaf_do_no_harm()
    {
        var tree = new BarnesHutTree([.. Enumerable.Repeat(1.0, 100)], 1.2);
        tree.Build(new double[100], new double[100]);

        Assert.Equal((0.0, 0.0), tree.RepulsionAt(50));
    }
}
