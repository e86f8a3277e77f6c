using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// A list of features that are hashed together, eight at a time where the machine multiplies so many; the indices are the same on all. Filled and emptied
/// without garbage; for one thread.
/// </summary>
/// <param name="bits">Indices are below <c>2^bits</c>.</param>
/// <param name="mixes">How often each feature is mixed; a trained model depends on it.</param>
internal sealed class HashedFeatures(int bits, int mixes)
{
    private const int Lanes = 8;

    private ulong[] _sums = new ulong[256];
    private uint[] _indices = new uint[256];
    private int _count;

    public void Clear() => _count = 0;

    /// <summary>Adds a feature.</summary>
    /// <param name="template">What kind of feature it is.</param>
    /// <param name="value">Its value, or a hash of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong template, ulong value)
    {
        if (_count == _sums.Length) Grow();
        _sums[_count++] = TokenHash.Join(value, template);
    }

    /// <summary>Indices of the features in the order they were added, valid until the next change.</summary>
    public ReadOnlySpan<uint> Hash()
    {
        Hash(_sums.AsSpan(0, _count), _indices, mixes, 64 - bits);
        return _indices.AsSpan(0, _count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Hash(ReadOnlySpan<ulong> sums, Span<uint> indices, int mixes, int shift)
    {
        ref var from = ref MemoryMarshal.GetReference(sums);
        ref var to = ref MemoryMarshal.GetReference(indices[..sums.Length]);
        var i = 0;
        if (Avx512DQ.IsSupported)
        {
            for (; i + Lanes <= sums.Length; i += Lanes)
            {
                var hashes = Vector512.LoadUnsafe(ref from, (nuint)i);
                for (var mix = 0; mix < mixes; mix++) hashes = TokenHash.Mix(hashes);
                Avx512F.ConvertToVector256UInt32(hashes >> shift).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < sums.Length; i++)
        {
            var hash = sums[i];
            for (var mix = 0; mix < mixes; mix++) hash = TokenHash.Mix(hash);
            indices[i] = (uint)(hash >> shift);
        }
    }

    private void Grow()
    {
        Array.Resize(ref _sums, _count * 2);
        Array.Resize(ref _indices, _count * 2);
    }
}
