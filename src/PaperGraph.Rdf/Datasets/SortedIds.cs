using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperGraph.Rdf;

/// <summary>Searches in ascending ids.</summary>
internal static class SortedIds
{
    /// <summary>The first place whose id is not less. No branch depends on the ids, so the processor guesses nothing wrong.</summary>
    public static int LowerBound(ReadOnlySpan<int> ids, int id)
    {
        if (ids.IsEmpty) return 0;
        ref var first = ref MemoryMarshal.GetReference(ids);
        var (low, count) = (0, ids.Length);
        while (count > 1)
        {
            var half = count >> 1;
            low = Unsafe.Add(ref first, low + half - 1) < id ? low + half : low;
            count -= half;
        }

        return low + (Unsafe.Add(ref first, low) < id ? 1 : 0);
    }

    /// <summary>The same, in time by the logarithm of the place found.</summary>
    public static int Gallop(ReadOnlySpan<int> ids, int id)
    {
        var (low, high) = (0, 1u);
        while (high <= (uint)ids.Length && ids[(int)high - 1] < id)
        {
            low = (int)high;
            high <<= 1;
        }

        return low + LowerBound(ids[low..(int)Math.Min(high, (uint)ids.Length)], id);
    }

    /// <summary>The first place whose id is greater, in time by the logarithm of that place.</summary>
    public static int GallopPast(ReadOnlySpan<int> ids, int id) => id == int.MaxValue ? ids.Length : Gallop(ids, id + 1);

    /// <summary>Each id of an ascending run once.</summary>
    public static int[] Distinct(ReadOnlySpan<int> ascending)
    {
        var distinct = new int[CountDistinct(ascending)];
        var count = 0;
        foreach (var id in ascending)
        {
            if (count == 0 || distinct[count - 1] != id) distinct[count++] = id;
        }

        return distinct;
    }

    /// <summary>Each of some ids once, ascending.</summary>
    public static int[] Sorted(List<int> ids)
    {
        ids.Sort();
        return Distinct(CollectionsMarshal.AsSpan(ids));
    }

    public static int CountDistinct(ReadOnlySpan<int> ids)
    {
        if (ids.IsEmpty) return 0;
        var (count, i) = (1, 1);
        ref var first = ref MemoryMarshal.GetReference(ids);
        for (; i <= ids.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            var here = Vector.LoadUnsafe(ref first, (nuint)i);
            var before = Vector.LoadUnsafe(ref first, (nuint)(i - 1));
            // Equal lanes are -1, so the sum counts them.
            count += Vector<int>.Count + Vector.Sum(Vector.Equals(here, before));
        }

        for (; i < ids.Length; i++) count += ids[i] == ids[i - 1] ? 0 : 1;
        return count;
    }
}
