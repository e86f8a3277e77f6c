using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PaperGraph.Extraction.Trees;

/// <summary>
/// The questions of <see cref="BoostedTrees"/> laid out so that sixty-four trees are walked at a time, a lane each: a step asks every tree the question of the
/// node that it is at. For machines that look up bytes in a register; the answers are those of a walk by itself. Immutable and safe to share.
/// </summary>
internal sealed class TreeLanes
{
    /// <summary>A row of numbers must not be longer.</summary>
    public const int LongestRow = Lanes;

    /// <summary>Trees that are walked together.</summary>
    public const int Lanes = 64;

    private readonly int _depth;
    private readonly int _inner;

    // A line for each node of the trees of a block, first the features that the trees ask for there, then the thresholds.
    private readonly byte[] _lines;

    public TreeLanes(int depth, byte[] features, byte[] thresholds)
    {
        (_depth, _inner) = (depth, (1 << depth) - 1);
        var trees = features.Length / _inner;
        _lines = new byte[(trees + Lanes - 1) / Lanes * _inner * 2 * Lanes];
        for (var question = 0; question < features.Length; question++)
        {
            var (tree, node) = (question / _inner, question % _inner);
            var line = (((tree / Lanes * _inner) + node) * 2 * Lanes) + (tree % Lanes);
            (_lines[line], _lines[line + Lanes]) = (features[question], thresholds[question]);
        }
    }

    /// <summary>Whether this machine can walk so.</summary>
    public static bool IsSupported => Avx512Vbmi.IsSupported;

    /// <summary>Writes into which leaf each tree of a block falls.</summary>
    /// <param name="block">Number of the block of <see cref="Lanes"/> trees.</param>
    /// <param name="row">The numbers, in the lanes of a register.</param>
    /// <param name="leaves">A leaf for each tree; overwritten.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Walk(int block, Vector512<byte> row, Span<byte> leaves)
    {
        Span<Vector512<byte>> wentRight = stackalloc Vector512<byte>[_depth];
        Span<Vector512<byte>> features = stackalloc Vector512<byte>[1 << (_depth - 1)];
        Span<Vector512<byte>> thresholds = stackalloc Vector512<byte>[1 << (_depth - 1)];
        var leaf = Vector512<byte>.Zero;
        for (var level = 0; level < _depth; level++)
        {
            // All nodes of the level; then, by each step of the way here, half of those that are left.
            var nodes = 1 << level;
            ref var line = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lines), ((block * _inner) + nodes - 1) * 2 * Lanes);
            for (var node = 0; node < nodes; node++)
            {
                features[node] = Vector512.LoadUnsafe(ref line, (nuint)(node * 2 * Lanes));
                thresholds[node] = Vector512.LoadUnsafe(ref line, (nuint)(((node * 2) + 1) * Lanes));
            }

            for (var step = 0; step < level; step++)
            {
                nodes /= 2;
                var right = wentRight[step];
                for (var node = 0; node < nodes; node++)
                {
                    features[node] = Vector512.ConditionalSelect(right, features[node + nodes], features[node]);
                    thresholds[node] = Vector512.ConditionalSelect(right, thresholds[node + nodes], thresholds[node]);
                }
            }

            wentRight[level] = Vector512.GreaterThan(Avx512Vbmi.PermuteVar64x8(row, features[0]), thresholds[0]);
            leaf = leaf + leaf - wentRight[level];
        }

        leaf.CopyTo(leaves);
    }
}
