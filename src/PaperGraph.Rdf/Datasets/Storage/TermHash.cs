using System.Numerics;

namespace PaperGraph.Rdf;

/// <summary>
/// The hash table from terms to ids: a power of two of slots, at most two in three used, 0 where empty; a term is in the first free slot
/// from its own on, as found when the terms are put in by id. So equal terms make equal tables.
/// </summary>
internal static class TermHash
{
    public static int[] Build(TermColumns columns)
    {
        var starts = columns.GroupStarts.All;
        var count = starts[^1] - 1;
        var slots = new int[SlotCount(count)];
        for (var group = 0; group < starts.Length - 1; group++)
        {
            for (var id = starts[group]; id < starts[group + 1]; id++)
            {
                var ends = columns.Offsets.Slice(id - 1, 2);
                var at = Slot(Of(columns.Text.Slice(ends[0], (int)(ends[1] - ends[0])), group), slots.Length);
                while (slots[at] != 0) at = (at + 1) & (slots.Length - 1);
                slots[at] = id;
            }
        }

        return slots;
    }

    /// <summary>Terms of different groups may have the same text, and often many of them do.</summary>
    public static ulong Of(ReadOnlySpan<byte> text, int group) => XxHash64.Of(text) + ((ulong)group * 0x9E3779B97F4A7C15);

    public static int Slot(ulong hash, int slotCount) => (int)(hash >> 32) & (slotCount - 1);

    public static int SlotCount(int termCount) => (int)Math.Min(1 << 30, BitOperations.RoundUpToPowerOf2(((ulong)termCount * 3 / 2) + 1));
}
