using System.Runtime.CompilerServices;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Layout;

// The state of one run. Forces of a round are computed from frozen positions, then all nodes move.
internal sealed class ForceSimulation
{
    private const int ChunkSize = 1024;

    // Names and values of Jacomy et al. 2014, "Adapting the local speed" and "Adapting the global speed".
    private const double Tolerance = 1;
    private const double LocalSpeed = 0.1;
    private const double MaxRise = 1.5;

    // The paper caps a step at 10 units; in proportion to the layout it means the same at every scale.
    private const double MaxStep = 0.1;

    private readonly UndirectedGraph _graph;
    private readonly double _gravity;
    private readonly ParallelOptions _parallel;
    private readonly BarnesHutTree _tree;
    private readonly double[] _masses;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _forceX;
    private readonly double[] _forceY;
    private readonly double[] _swings;
    private readonly ChunkSums[] _sums;
    private double _speed = double.PositiveInfinity;

    public ForceSimulation(UndirectedGraph graph, double[] x, double[] y, ForceAtlas2Options options)
    {
        var count = graph.NodeCount;
        _graph = graph;
        (_x, _y) = (x, y);
        _gravity = options.Gravity;
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        _masses = new double[count];
        for (var i = 0; i < count; i++) _masses[i] = graph.DegreeOf(i) + 1;
        _tree = new BarnesHutTree(_masses, options.Theta);
        _forceX = new double[count];
        _forceY = new double[count];
        _swings = new double[count];
        _sums = new ChunkSums[(count + ChunkSize - 1) / ChunkSize];
    }

    public void Run(int iterations, CancellationToken cancellation)
    {
        ScaleToEquilibrium();
        for (var round = 0; round < iterations; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            _tree.Build(_x, _y);
            if (_sums.Length == 1) ComputeForces(0);
            else Parallel.For(0, _sums.Length, _parallel, ComputeForces);
            Move();
        }
    }

    // At rest, attraction and gravity pull inwards by as much as repulsion pushes outwards (the virial). All three are known functions of
    // scale, so the right size of the start positions is found at once instead of by hundreds of rounds of growing or shrinking.
    private void ScaleToEquilibrium()
    {
        double inwards = 0, mass = 0, massSquares = 0;
        for (var node = 0; node < _x.Length; node++)
        {
            var neighbours = _graph.NeighboursOf(node);
            var weights = _graph.WeightsOf(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] < node) continue;
                double dx = _x[node] - _x[neighbours[i]], dy = _y[node] - _y[neighbours[i]];
                inwards += Attraction(weights[i]) * ((dx * dx) + (dy * dy));
            }

            inwards += _gravity * _masses[node] * ((_x[node] * _x[node]) + (_y[node] * _y[node]));
            mass += _masses[node];
            massSquares += _masses[node] * _masses[node];
        }

        if (inwards == 0) return;
        var scale = Math.Sqrt(((mass * mass) - massSquares) / (2 * inwards));
        for (var node = 0; node < _x.Length; node++)
        {
            _x[node] *= scale;
            _y[node] *= scale;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ComputeForces(int chunk)
    {
        var end = Math.Min((chunk + 1) * ChunkSize, _x.Length);
        var sums = default(ChunkSums);
        for (var slot = chunk * ChunkSize; slot < end; slot++)
        {
            var node = _tree.NodeAt(slot);
            double x = _x[node], y = _y[node], mass = _masses[node];
            var (forceX, forceY) = _tree.RepulsionAt(slot);
            forceX = (forceX - (_gravity * x)) * mass;
            forceY = (forceY - (_gravity * y)) * mass;

            var neighbours = _graph.NeighboursOf(node);
            var weights = _graph.WeightsOf(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var weight = Attraction(weights[i]);
                forceX += weight * (_x[neighbours[i]] - x);
                forceY += weight * (_y[neighbours[i]] - y);
            }

            var swing = Length(forceX - _forceX[node], forceY - _forceY[node]);
            _swings[node] = swing;
            sums.Swing += mass * swing;
            sums.Traction += mass * Length(forceX + _forceX[node], forceY + _forceY[node]) / 2;
            sums.Squares += (x * x) + (y * y);
            _forceX[node] = forceX;
            _forceY[node] = forceY;
        }

        _sums[chunk] = sums;
    }

    private void Move()
    {
        var total = default(ChunkSums);
        foreach (var sums in _sums)
        {
            total.Swing += sums.Swing;
            total.Traction += sums.Traction;
            total.Squares += sums.Squares;
        }

        if (total.Swing == 0) return;
        _speed = Math.Min(Tolerance * total.Traction / total.Swing, _speed * MaxRise);
        var maxStep = MaxStep * Math.Sqrt(total.Squares / _x.Length);
        for (var node = 0; node < _x.Length; node++)
        {
            var force = Length(_forceX[node], _forceY[node]);
            if (force == 0) continue;
            var speed = Math.Min(LocalSpeed * _speed / (1 + (_speed * Math.Sqrt(_swings[node]))), maxStep / force);
            _x[node] += _forceX[node] * speed;
            _y[node] += _forceY[node] * speed;
        }
    }

    // The paper's edge weight influence at one half: an edge with 400 mentions pulls, but does not glue its ends together.
    private static double Attraction(double weight) => Math.Sqrt(weight);

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));

    private struct ChunkSums
    {
        public double Swing;
        public double Traction;
        public double Squares;
    }
}
