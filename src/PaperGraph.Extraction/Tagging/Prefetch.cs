using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace PaperGraph.Extraction.Tagging;

/// <summary>Sets memory on its way into the cache, where a processor can be asked to. Changes nothing but the time.</summary>
internal static class Prefetch
{
    /// <summary>The cache line that a value lies in. A prefetch reads nothing, so the collector may move the value meanwhile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Line<T>(ref T value)
        where T : unmanaged
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref value));
    }
}
