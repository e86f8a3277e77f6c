using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Layout;

// Random points, smoothed along the edges. ForceAtlas2 untangles locally but needs many rounds to sort out which part lies where;
// a few rounds of averaging (power iteration towards the slow eigenvectors of the random walk) give it that for almost nothing.
internal static class StartPositions
{
    private const int Rounds = 24;
    private const double Jitter = 0.15;

    // Nodes without edges begin where the forces would take them: on a ring just outside the rest, which lies within 2.
    private const double Ring = 2.3;

    public static (double[] X, double[] Y) Of(UndirectedGraph graph, ulong seed)
    {
        var random = new SplitMix64(seed);
        var x = new double[graph.NodeCount];
        var y = new double[graph.NodeCount];
        for (var i = 0; i < x.Length; i++) (x[i], y[i]) = (random.NextSigned(), random.NextSigned());

        var (ringX, ringY) = TakeIsolated(graph, x, y);
        var spare = new double[graph.NodeCount];
        for (var round = 0; round < Rounds; round++)
        {
            Average(graph, ref x, ref spare);
            Average(graph, ref y, ref spare);
            Normalise(x);
            RemoveShare(x, y);
            Normalise(y);
        }

        // Leaves of one hub have been averaged onto one point: pull them apart again.
        for (var i = 0; i < x.Length; i++)
        {
            x[i] += ringX[i] + (Jitter * random.NextSigned());
            y[i] += ringY[i] + (Jitter * random.NextSigned());
        }

        return (x, y);
    }

    // Moves nodes without edges to the centre, where they do not weigh in, and gives back their places on the ring.
    private static (double[] X, double[] Y) TakeIsolated(UndirectedGraph graph, double[] x, double[] y)
    {
        var (ringX, ringY) = (new double[x.Length], new double[x.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            if (graph.DegreeOf(i) > 0) continue;
            var distance = Math.Sqrt((x[i] * x[i]) + (y[i] * y[i]));
            if (distance > 0) (ringX[i], ringY[i]) = (Ring * x[i] / distance, Ring * y[i] / distance);
            (x[i], y[i]) = (0, 0);
        }

        return (ringX, ringY);
    }

    private static void Average(UndirectedGraph graph, ref double[] values, ref double[] spare)
    {
        for (var node = 0; node < values.Length; node++)
        {
            var neighbours = graph.NeighboursOf(node);
            var sum = 0.0;
            foreach (var neighbour in neighbours) sum += values[neighbour];
            spare[node] = neighbours.IsEmpty ? values[node] : (values[node] + (sum / neighbours.Length)) / 2;
        }

        (values, spare) = (spare, values);
    }

    // Mean 0, variance 1, without outliers: a small component never mixes with the rest, so it would come to stand for all the variance.
    private static void Normalise(double[] values)
    {
        var mean = Mean(values);
        double squares = 0;
        foreach (ref var value in values.AsSpan())
        {
            value -= mean;
            squares += value * value;
        }

        if (squares == 0) return;
        var scale = 1 / Math.Sqrt(squares / values.Length);
        foreach (ref var value in values.AsSpan()) value = Math.Clamp(value * scale, -Ring, Ring);
    }

    // Takes from y what it has in common with x, so that the second axis shows something else than the first.
    private static void RemoveShare(double[] x, double[] y)
    {
        double product = 0, squares = 0;
        for (var i = 0; i < x.Length; i++)
        {
            product += x[i] * y[i];
            squares += x[i] * x[i];
        }

        if (squares == 0) return;
        var share = product / squares;
        for (var i = 0; i < x.Length; i++) y[i] -= share * x[i];
    }

    private static double Mean(double[] values)
    {
        double sum = 0;
        foreach (var value in values) sum += value;
        return values.Length == 0 ? 0 : sum / values.Length;
    }
}
