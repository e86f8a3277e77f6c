using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Layout;

// Pushes discs apart that lie on each other, in rounds, until none do: each pair along the line between its centres, the smaller one farther.
// Nodes that are free stay where the layout put them. Pairs are found through a grid, each from its larger disc, so that a few large ones
// cost nothing to the many small. One thread in a fixed order: the same bits anywhere.
internal sealed class OverlapRemoval
{
    // More than rounding to hundredths can take away.
    private const double Gap = 1;
    private const int MostRounds = 200;

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _radii;
    private readonly int[] _order;
    private readonly double _cell;
    private readonly int[] _nextInCell;
    private int[] _firstInCell = [];
    private double _left;
    private double _bottom;
    private int _columns;
    private int _rows;

    private OverlapRemoval(double[] x, double[] y, double[] radii)
    {
        (_x, _y, _radii) = (x, y, radii);
        _order = [.. Enumerable.Range(0, x.Length)];
        Array.Sort(_order, (a, b) => radii[a] != radii[b] ? radii[b].CompareTo(radii[a]) : a.CompareTo(b));
        _cell = (2 * radii[_order[x.Length / 2]]) + Gap;
        _nextInCell = new int[x.Length];
    }

    // Moves centres in place; false when some discs still overlap after the last round.
    public static bool Run(double[] x, double[] y, double[] radii, CancellationToken cancellation)
    {
        if (x.Length < 2) return true;
        var removal = new OverlapRemoval(x, y, radii);
        var random = new SplitMix64((ulong)x.Length);
        for (var round = 0; round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!removal.Push(ref random)) return true;
        }

        return false;
    }

    private bool Push(ref SplitMix64 random)
    {
        BuildGrid();
        var pushed = false;
        foreach (var node in _order)
        {
            // Discs that are no larger reach no farther than this.
            var reach = (2 * _radii[node]) + Gap;
            var (fromColumn, toColumn) = (Column(_x[node] - reach), Column(_x[node] + reach));
            var (fromRow, toRow) = (Row(_y[node] - reach), Row(_y[node] + reach));
            for (var row = fromRow; row <= toRow; row++)
            {
                for (var column = fromColumn; column <= toColumn; column++)
                {
                    for (var other = _firstInCell[(row * _columns) + column]; other >= 0; other = _nextInCell[other])
                    {
                        if (IsAfter(node, other)) pushed |= Push(node, other, ref random);
                    }
                }
            }
        }

        return pushed;
    }

    private bool IsAfter(int node, int other) =>
        _radii[other] < _radii[node] || (_radii[other] == _radii[node] && other > node);

    private bool Push(int node, int other, ref SplitMix64 random)
    {
        double dx = _x[other] - _x[node], dy = _y[other] - _y[node];
        var apart = _radii[node] + _radii[other] + Gap;
        var squared = (dx * dx) + (dy * dy);

        // A little less than the gap is enough, or rounding would never let it end.
        if (squared >= apart * apart * (1 - 1e-9)) return false;
        var distance = Math.Sqrt(squared);
        if (distance < 1e-6)
        {
            (dx, dy) = (random.NextSigned(), random.NextSigned());
            distance = Math.Max(1e-3, Math.Sqrt((dx * dx) + (dy * dy)));
        }

        double area = _radii[node] * _radii[node], otherArea = _radii[other] * _radii[other];
        var push = (apart - Math.Sqrt(squared)) / distance;
        var share = area / (area + otherArea);
        _x[other] += dx * push * share;
        _y[other] += dy * push * share;
        _x[node] -= dx * push * (1 - share);
        _y[node] -= dy * push * (1 - share);
        return true;
    }

    private void BuildGrid()
    {
        double right = _x[0], top = _y[0];
        (_left, _bottom) = (_x[0], _y[0]);
        for (var i = 1; i < _x.Length; i++)
        {
            (_left, right) = (Math.Min(_left, _x[i]), Math.Max(right, _x[i]));
            (_bottom, top) = (Math.Min(_bottom, _y[i]), Math.Max(top, _y[i]));
        }

        _columns = (int)((right - _left) / _cell) + 1;
        _rows = (int)((top - _bottom) / _cell) + 1;
        if (_firstInCell.Length < _columns * _rows) _firstInCell = new int[_columns * _rows];
        Array.Fill(_firstInCell, -1);
        for (var i = _x.Length - 1; i >= 0; i--)
        {
            var cell = (Row(_y[i]) * _columns) + Column(_x[i]);
            (_nextInCell[i], _firstInCell[cell]) = (_firstInCell[cell], i);
        }
    }

    private int Column(double x) => (int)Math.Clamp((x - _left) / _cell, 0, _columns - 1);

    private int Row(double y) => (int)Math.Clamp((y - _bottom) / _cell, 0, _rows - 1);
}
