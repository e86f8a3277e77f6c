namespace PaperGraph.Analysis.Layout;

// Sorts bodies along the Z-curve: neighbours in the plane become neighbours in memory, and every quadtree cell becomes a range.
internal sealed class MortonOrder(int count)
{
    // Two times 22 bits make four radix passes of 11.
    public const int BitsPerAxis = 22;

    private const int RadixBits = 11;
    private const int Buckets = 1 << RadixBits;

    private ulong[] _keys = new ulong[count];
    private ulong[] _sparedKeys = new ulong[count];
    private int[] _nodes = new int[count];
    private int[] _sparedNodes = new int[count];

    public ReadOnlySpan<ulong> Keys => _keys;

    public ReadOnlySpan<int> Nodes => _nodes;

    public double Side { get; private set; }

    public void Sort(double[] x, double[] y)
    {
        var (left, bottom, side) = Square(x, y);
        Side = side;
        var scale = (1 << BitsPerAxis) / side;
        for (var i = 0; i < x.Length; i++)
        {
            _keys[i] = Spread((x[i] - left) * scale) | (Spread((y[i] - bottom) * scale) << 1);
            _nodes[i] = i;
        }

        RadixSort();
    }

    private static (double Left, double Bottom, double Side) Square(double[] x, double[] y)
    {
        double left = x[0], right = x[0], bottom = y[0], top = y[0];
        for (var i = 1; i < x.Length; i++)
        {
            left = Math.Min(left, x[i]);
            right = Math.Max(right, x[i]);
            bottom = Math.Min(bottom, y[i]);
            top = Math.Max(top, y[i]);
        }

        var side = Math.Max(right - left, top - bottom);
        return (left, bottom, side > 0 ? side : 1);
    }

    // Puts a zero between every two bits.
    private static ulong Spread(double cell)
    {
        var bits = (ulong)Math.Min(cell, (1 << BitsPerAxis) - 1);
        bits = (bits | (bits << 16)) & 0x0000FFFF0000FFFF;
        bits = (bits | (bits << 8)) & 0x00FF00FF00FF00FF;
        bits = (bits | (bits << 4)) & 0x0F0F0F0F0F0F0F0F;
        bits = (bits | (bits << 2)) & 0x3333333333333333;
        return (bits | (bits << 1)) & 0x5555555555555555;
    }

    // Stable from the least digit up: equal keys stay in order of their nodes, whatever the runtime's own sort does.
    private void RadixSort()
    {
        Span<int> starts = stackalloc int[Buckets];
        for (var shift = 0; shift < 2 * BitsPerAxis; shift += RadixBits)
        {
            starts.Clear();
            foreach (var key in _keys) starts[(int)(key >> shift) & (Buckets - 1)]++;
            var start = 0;
            for (var bucket = 0; bucket < Buckets; bucket++) (starts[bucket], start) = (start, start + starts[bucket]);
            for (var i = 0; i < _keys.Length; i++)
            {
                var slot = starts[(int)(_keys[i] >> shift) & (Buckets - 1)]++;
                _sparedKeys[slot] = _keys[i];
                _sparedNodes[slot] = _nodes[i];
            }

            (_keys, _sparedKeys) = (_sparedKeys, _keys);
            (_nodes, _sparedNodes) = (_sparedNodes, _nodes);
        }
    }
}
