using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// A sum of small decision trees over bytes (Friedman, "Greedy function approximation", 2001). All trees are complete and of one depth, so a
/// walk needs no pointers; leaves are whole numbers, so the sum is the same on every machine. Immutable and safe to share.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly int _length;
    private readonly byte[] _features;
    private readonly byte[] _thresholds;
    private readonly short[] _leaves;
    private readonly TreeLanes? _lanes;

    /// <summary>Makes the sum from rows of <c>2^depth − 1</c> questions and <c>2^depth</c> leaves a tree.</summary>
    /// <exception cref="InvalidDataException">The lengths do not fit one another, or a question asks for a number that is not there.</exception>
    public BoostedTrees(int depth, int length, byte[] features, byte[] thresholds, short[] leaves)
    {
        if (depth is < 1 or > 8 || leaves.Length % (1 << depth) != 0 || features.Length != thresholds.Length
            || features.Length != (leaves.Length >> depth) * ((1 << depth) - 1))
            throw new InvalidDataException("The trees of the model are damaged: their parts do not fit one another.");
        if (features.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)(length - 1)))
            throw new InvalidDataException("The trees of the model are damaged: a question asks for a feature that there is not.");
        (Depth, _length, _features, _thresholds, _leaves) = (depth, length, features, thresholds, leaves);
        if (TreeLanes.IsSupported && length <= TreeLanes.LongestRow) _lanes = new TreeLanes(depth, features, thresholds);
    }

    public int Depth { get; }

    public int Count => _leaves.Length >> Depth;

    /// <summary>Sum of the leaves that a row of numbers falls into.</summary>
    public int Sum(ReadOnlySpan<byte> row)
    {
        if (row.Length < _length) throw new ArgumentException("The row is too short.", nameof(row));
        return _lanes is null ? SumOneByOne(row) : SumTogether(_lanes, row);
    }

    /// <summary>The same, a tree after the other, as on machines that cannot walk many trees at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int SumOneByOne(ReadOnlySpan<byte> row)
    {
        var inner = (1 << Depth) - 1;
        ref var numbers = ref MemoryMarshal.GetReference(row);
        ref var features = ref MemoryMarshal.GetArrayDataReference(_features);
        ref var thresholds = ref MemoryMarshal.GetArrayDataReference(_thresholds);
        var sum = 0;
        for (var tree = 0; tree < Count; tree++)
        {
            // The sign of the difference is the answer: no branch, so that the walks of many trees overlap.
            var node = 0;
            for (var step = 0; step < Depth; step++)
            {
                var question = (tree * inner) + node;
                var difference = Unsafe.Add(ref thresholds, question) - Unsafe.Add(ref numbers, Unsafe.Add(ref features, question));
                node = (2 * node) + 1 + (int)((uint)difference >> 31);
            }

            sum += _leaves[(tree << Depth) + node - inner];
        }

        return sum;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Depth);
        writer.Write((ushort)Count);
        writer.Write(_features);
        writer.Write(_thresholds);
        foreach (var leaf in _leaves) writer.Write(leaf);
    }

    public static BoostedTrees Read(BinaryReader reader, int length)
    {
        var depth = reader.ReadByte();
        if (depth is < 1 or > 8) throw new InvalidDataException("The trees of the model are damaged: their depth is out of range.");
        var count = reader.ReadUInt16();
        var features = new byte[count * ((1 << depth) - 1)];
        var thresholds = new byte[features.Length];
        reader.BaseStream.ReadExactly(features);
        reader.BaseStream.ReadExactly(thresholds);
        var leaves = new short[count << depth];
        for (var i = 0; i < leaves.Length; i++) leaves[i] = reader.ReadInt16();
        return new BoostedTrees(depth, length, features, thresholds, leaves);
    }

    private int SumTogether(TreeLanes lanes, ReadOnlySpan<byte> row)
    {
        Span<byte> fallen = stackalloc byte[TreeLanes.Lanes];
        fallen.Clear();
        row[.._length].CopyTo(fallen);
        var numbers = Vector512.Create<byte>(fallen);
        var sum = 0;
        for (var first = 0; first < Count; first += TreeLanes.Lanes)
        {
            lanes.Walk(first / TreeLanes.Lanes, numbers, fallen);
            var leaves = _leaves.AsSpan(first << Depth);
            for (var tree = 0; tree < Math.Min(TreeLanes.Lanes, Count - first); tree++) sum += leaves[(tree << Depth) + fallen[tree]];
        }

        return sum;
    }
}
