using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Trees;

/// <summary>
/// A sum of small decision trees over bytes (Friedman, "Greedy function approximation", 2001), with a score in each leaf or one for each of
/// several outputs. All trees are complete and of one depth, so a walk needs no pointers; leaves are whole numbers, so the sum is the same on
/// every machine. Immutable and safe to share.
/// </summary>
internal sealed class BoostedTrees
{
    private const int OutputsTogether = 8;

    private readonly int _length;
    private readonly byte[] _features;
    private readonly byte[] _thresholds;

    // A row of outputs for each leaf; rows of more than one are padded to whole vectors.
    private readonly short[] _leaves;
    private readonly int _stride;
    private readonly TreeLanes? _lanes;

    /// <summary>Makes the sum from rows of <c>2^depth − 1</c> questions and <c>2^depth</c> leaves a tree, the outputs of a leaf side by
    /// side.</summary>
    /// <exception cref="InvalidDataException">The lengths do not fit one another, or a question asks for a number that is not there.</exception>
    public BoostedTrees(int depth, int length, int outputs, byte[] features, byte[] thresholds, short[] leaves)
    {
        if (depth is < 1 or > 8 || outputs < 1 || leaves.Length % (outputs << depth) != 0 || features.Length != thresholds.Length
            || features.Length != leaves.Length / (outputs << depth) * ((1 << depth) - 1))
            throw new InvalidDataException("The trees of the model are damaged: their parts do not fit one another.");
        if (features.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)(length - 1)))
            throw new InvalidDataException("The trees of the model are damaged: a question asks for a feature that there is not.");
        (Depth, _length, Outputs, _features, _thresholds) = (depth, length, outputs, features, thresholds);
        Count = leaves.Length / (outputs << depth);
        _stride = outputs == 1 ? 1 : (outputs + OutputsTogether - 1) / OutputsTogether * OutputsTogether;
        _leaves = new short[(Count << depth) * _stride];
        for (var i = 0; i < leaves.Length; i++) _leaves[(i / outputs * _stride) + (i % outputs)] = leaves[i];
        if (TreeLanes.IsSupported && length <= TreeLanes.LongestRow) _lanes = new TreeLanes(depth, features, thresholds);
    }

    public int Depth { get; }

    /// <summary>Scores in a leaf.</summary>
    public int Outputs { get; }

    public int Count { get; }

    /// <summary>Sum of the leaves that a row of numbers falls into, of the first output.</summary>
    public int Sum(ReadOnlySpan<byte> row)
    {
        Span<int> leaves = stackalloc int[TreeLanes.Lanes];
        var sum = 0;
        for (var first = 0; first < Count; first += TreeLanes.Lanes)
        {
            foreach (var leaf in Walk(first, row, leaves)) sum += _leaves[leaf * _stride];
        }

        return sum;
    }

    /// <summary>Sums of the leaves that a row of numbers falls into.</summary>
    /// <param name="row">The numbers.</param>
    /// <param name="sums">A sum for each output; overwritten.</param>
    public void Sum(ReadOnlySpan<byte> row, Span<int> sums)
    {
        sums.Clear();
        Span<int> leaves = stackalloc int[TreeLanes.Lanes];
        for (var first = 0; first < Count; first += TreeLanes.Lanes)
        {
            var reached = Walk(first, row, leaves);
            for (var block = 0; block < sums.Length; block += OutputsTogether) Add(reached, block, sums[block..]);
        }
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Depth);
        writer.Write((ushort)Count);
        writer.Write(_features);
        writer.Write(_thresholds);

        // Output by output: those of a tree are alike.
        for (var output = 0; output < Outputs; output++)
        {
            for (var leaf = output; leaf < _leaves.Length; leaf += _stride) writer.Write(_leaves[leaf]);
        }
    }

    public static BoostedTrees Read(BinaryReader reader, int length, int outputs)
    {
        var depth = reader.ReadByte();
        if (depth is < 1 or > 8) throw new InvalidDataException("The trees of the model are damaged: their depth is out of range.");
        var count = reader.ReadUInt16();
        var features = new byte[count * ((1 << depth) - 1)];
        var thresholds = new byte[features.Length];
        reader.BaseStream.ReadExactly(features);
        reader.BaseStream.ReadExactly(thresholds);
        var leaves = new short[(count << depth) * outputs];
        for (var output = 0; output < outputs; output++)
        {
            for (var leaf = output; leaf < leaves.Length; leaf += outputs) leaves[leaf] = reader.ReadInt16();
        }

        return new BoostedTrees(depth, length, outputs, features, thresholds, leaves);
    }

    /// <summary>The leaves, of all trees from one on, that a row falls into, a tree after the other, as on machines that cannot walk many trees at a
    /// time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ReadOnlySpan<int> WalkOneByOne(int first, ReadOnlySpan<byte> row, Span<int> leaves)
    {
        var inner = (1 << Depth) - 1;
        ref var numbers = ref MemoryMarshal.GetReference(row);
        ref var features = ref MemoryMarshal.GetArrayDataReference(_features);
        ref var thresholds = ref MemoryMarshal.GetArrayDataReference(_thresholds);
        var trees = Math.Min(leaves.Length, Count - first);
        for (var tree = 0; tree < trees; tree++)
        {
            // The sign of the difference is the answer: no branch, so that the walks of many trees overlap.
            var node = 0;
            for (var step = 0; step < Depth; step++)
            {
                var question = ((first + tree) * inner) + node;
                var difference = Unsafe.Add(ref thresholds, question) - Unsafe.Add(ref numbers, Unsafe.Add(ref features, question));
                node = (2 * node) + 1 + (int)((uint)difference >> 31);
            }

            leaves[tree] = ((first + tree) << Depth) + node - inner;
        }

        return leaves[..trees];
    }

    // A block of trees.
    private ReadOnlySpan<int> Walk(int first, ReadOnlySpan<byte> row, Span<int> leaves)
    {
        if (row.Length < _length) throw new ArgumentException("The row is too short.", nameof(row));
        if (_lanes is null) return WalkOneByOne(first, row, leaves);
        Span<byte> fallen = stackalloc byte[TreeLanes.Lanes];
        fallen.Clear();
        row[.._length].CopyTo(fallen);
        _lanes.Walk(first / TreeLanes.Lanes, Vector512.Create<byte>(fallen), fallen);
        var trees = Math.Min(TreeLanes.Lanes, Count - first);
        for (var tree = 0; tree < trees; tree++) leaves[tree] = ((first + tree) << Depth) + fallen[tree];
        return leaves[..trees];
    }

    // Sums of integers: the same on every machine.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<int> leaves, int block, Span<int> sums)
    {
        ref var scores = ref MemoryMarshal.GetArrayDataReference(_leaves);
        var (low, high) = (Vector128<int>.Zero, Vector128<int>.Zero);
        foreach (var leaf in leaves)
        {
            var row = Vector128.LoadUnsafe(ref scores, (nuint)((leaf * _stride) + block));
            low += Vector128.WidenLower(row);
            high += Vector128.WidenUpper(row);
        }

        for (var output = 0; output < Math.Min(sums.Length, OutputsTogether); output++)
            sums[output] += output < Vector128<int>.Count ? low[output] : high[output - Vector128<int>.Count];
    }
}
