using System.Runtime.CompilerServices;

namespace PaperGraph.Analysis.Layout;

// Barnes & Hut 1986 for two dimensions: a quadtree in which a far cell acts as one body. Cells lie in depth-first order, each with the
// index of the cell to go to when its inside need not be seen, so that a walk needs no stack. After Build it is only read.
internal sealed class BarnesHutTree
{
    private const int LeafSize = 8;

    private readonly double _theta;
    private readonly double[] _masses;
    private readonly MortonOrder _order;
    private readonly Body[] _bodies;
    private Cell[] _cells = new Cell[64];
    private int _count;

    public BarnesHutTree(double[] masses, double theta)
    {
        _theta = theta;
        _masses = masses;
        _order = new MortonOrder(masses.Length);
        _bodies = new Body[masses.Length];
    }

    public int NodeAt(int slot) => _order.Nodes[slot];

    public void Build(double[] x, double[] y)
    {
        _order.Sort(x, y);
        var nodes = _order.Nodes;
        for (var slot = 0; slot < nodes.Length; slot++)
        {
            var node = nodes[slot];
            _bodies[slot] = new Body(x[node], y[node], _masses[node]);
        }

        _count = 0;
        AddCell(0, nodes.Length, 2 * (MortonOrder.BitsPerAxis - 1), _order.Side);
    }

    // Sum over all other bodies of mass / distance, as a vector pointing away from them. Coincident bodies do not act on each other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (double X, double Y) RepulsionAt(int slot)
    {
        ReadOnlySpan<Body> bodies = _bodies;
        ReadOnlySpan<Cell> cells = _cells.AsSpan(0, _count);
        var (x, y) = (bodies[slot].X, bodies[slot].Y);
        double sumX = 0, sumY = 0;
        var next = 0;
        while (next < cells.Length)
        {
            ref readonly var cell = ref cells[next];
            double dx = x - cell.X, dy = y - cell.Y;
            var squared = (dx * dx) + (dy * dy);
            if (squared > cell.OpeningSquared && (slot < cell.Start || slot >= cell.End))
            {
                var force = cell.Mass / squared;
                sumX += dx * force;
                sumY += dy * force;
                next = cell.Next;
            }
            else if (cell.IsLeaf)
            {
                foreach (ref readonly var body in bodies[cell.Start..cell.End])
                {
                    dx = x - body.X;
                    dy = y - body.Y;
                    squared = (dx * dx) + (dy * dy);
                    if (squared == 0) continue;
                    var force = body.Mass / squared;
                    sumX += dx * force;
                    sumY += dy * force;
                }

                next = cell.Next;
            }
            else
            {
                next++;
            }
        }

        return (sumX, sumY);
    }

    private void AddCell(int start, int end, int shift, double side)
    {
        var index = _count++;
        if (index == _cells.Length) Array.Resize(ref _cells, _cells.Length * 2);
        var isLeaf = end - start <= LeafSize;
        if (!isLeaf)
        {
            // A cell with all its bodies in one quarter is that quarter.
            while (shift >= 0 && Quarter(start, shift) == Quarter(end - 1, shift))
            {
                shift -= 2;
                side /= 2;
            }

            isLeaf = shift < 0;
        }

        double mass = 0, sumX = 0, sumY = 0;
        if (isLeaf)
        {
            foreach (ref readonly var body in _bodies.AsSpan(start..end))
            {
                mass += body.Mass;
                sumX += body.Mass * body.X;
                sumY += body.Mass * body.Y;
            }
        }
        else
        {
            for (var from = start; from < end;)
            {
                var to = EndOfQuarter(from, end, shift);
                var child = _count;
                AddCell(from, to, shift - 2, side / 2);
                ref readonly var added = ref _cells[child];
                mass += added.Mass;
                sumX += added.Mass * added.X;
                sumY += added.Mass * added.Y;
                from = to;
            }
        }

        var opening = side / _theta;
        _cells[index] = new Cell(sumX / mass, sumY / mass, mass, opening * opening, _count, start, end, isLeaf);
    }

    private int Quarter(int slot, int shift) => (int)(_order.Keys[slot] >> shift) & 3;

    private int EndOfQuarter(int start, int end, int shift)
    {
        var quarter = Quarter(start, shift);
        var low = start + 1;
        while (low < end)
        {
            var middle = low + ((end - low) / 2);
            if (Quarter(middle, shift) == quarter) low = middle + 1;
            else end = middle;
        }

        return low;
    }

    private readonly record struct Body(double X, double Y, double Mass);

    private readonly record struct Cell(double X, double Y, double Mass, double OpeningSquared, int Next, int Start, int End, bool IsLeaf);
}
