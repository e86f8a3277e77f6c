namespace PaperGraph.Analysis.Projection;

// One side of a bipartite graph in compressed rows; items of a row ascend.
internal sealed class Adjacency(int[] offsets, int[] items)
{
    public int Count => offsets.Length - 1;

    public int EdgeCount => items.Length;

    public int LengthOf(int row) => offsets[row + 1] - offsets[row];

    public ReadOnlySpan<int> Of(int row) => items.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    public Range RangeOf(int row) => offsets[row]..offsets[row + 1];

    // Rows are visited in order, so the items of the other side's rows ascend as well.
    public Adjacency Transposed(int columns)
    {
        var starts = new int[columns + 1];
        foreach (var item in items) starts[item + 1]++;
        for (var i = 0; i < columns; i++) starts[i + 1] += starts[i];
        var next = starts[..columns];
        var rows = new int[items.Length];
        for (var row = 0; row < Count; row++)
        {
            foreach (var item in Of(row)) rows[next[item]++] = row;
        }

        return new Adjacency(starts, rows);
    }

    public bool[] LongerThan(int limit)
    {
        var longer = new bool[Count];
        for (var row = 0; row < longer.Length; row++) longer[row] = LengthOf(row) > limit;
        return longer;
    }
}
