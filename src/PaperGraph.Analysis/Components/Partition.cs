using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PaperGraph.Analysis.Components;

/// <summary>
/// Every node in exactly one part. Parts are numbered by size, the largest first, then by their least node, so that equal partitions are
/// equal in every number.
/// </summary>
public sealed class Partition
{
    private Partition(ImmutableArray<int> partOf, ImmutableArray<int> sizes) => (PartOf, Sizes) = (partOf, sizes);

    /// <summary>The part of each node, from 0.</summary>
    public ImmutableArray<int> PartOf { get; }

    /// <summary>Number of nodes in each part, descending; each at least 1.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>Number of parts.</summary>
    public int Count => Sizes.Length;

    // From any numbers in [0, nodes).
    internal static Partition Of(ReadOnlySpan<int> labels)
    {
        var partOf = new int[labels.Length];
        var numberOf = new int[labels.Length];
        Array.Fill(numberOf, -1);
        var sizes = new List<int>();
        for (var node = 0; node < labels.Length; node++)
        {
            ref var number = ref numberOf[labels[node]];
            if (number < 0)
            {
                number = sizes.Count;
                sizes.Add(0);
            }

            partOf[node] = number;
            sizes[number]++;
        }

        // Numbers so far are in order of the least node.
        int[] order = [.. Enumerable.Range(0, sizes.Count).OrderByDescending(part => sizes[part]).ThenBy(part => part)];
        var rankOf = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++) rankOf[order[rank]] = rank;
        foreach (ref var part in partOf.AsSpan()) part = rankOf[part];
        return new Partition(ImmutableCollectionsMarshal.AsImmutableArray(partOf), [.. order.Select(part => sizes[part])]);
    }
}
