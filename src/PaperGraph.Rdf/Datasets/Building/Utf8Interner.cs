using System.Runtime.CompilerServices;

namespace PaperGraph.Rdf;

/// <summary>
/// Numbers texts from 0 in the order in which they first come; texts with different tags are different. Keeps the bytes in chunks and makes
/// no object for a text. Not for more than one thread.
/// </summary>
internal sealed class Utf8Interner
{
    private const int FirstChunk = 1 << 12;
    private const int LargestChunk = 1 << 20;

    private readonly List<byte[]> _chunks = [];
    private byte[] _chunk = [];
    private int _used;
    private Entry[] _entries = new Entry[64];
    private Slot[] _slots = new Slot[128];

    public int Count { get; private set; }

    public int TagOf(int index) => _entries[index].Tag;

    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            ref readonly var entry = ref _entries[index];
            return _chunks[entry.Chunk].AsSpan(entry.Offset, entry.Length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Intern(int tag, ReadOnlySpan<byte> text)
    {
        var wide = XxHash64.Of(text) + ((ulong)(uint)tag * 0x9E3779B97F4A7C15);
        var hash = (uint)(wide ^ (wide >> 32));
        var mask = _slots.Length - 1;
        var at = (int)hash & mask;
        while (true)
        {
            var slot = _slots[at];
            if (slot.Number == 0) break;
            if (slot.Hash == hash && Is(slot.Number - 1, tag, text)) return slot.Number - 1;
            at = (at + 1) & mask;
        }

        _slots[at] = new Slot(hash, Keep(tag, text) + 1);
        var index = Count - 1;
        // Half full at most: texts are far, and a chain of slots is cheap only as long as hashes differ.
        if (Count > _slots.Length >> 1) Grow();
        return index;
    }

    /// <summary>Whether a text that was taken before is this one.</summary>
    public bool Is(int index, int tag, ReadOnlySpan<byte> text)
    {
        ref readonly var entry = ref _entries[index];
        return entry.Tag == tag && entry.Length == text.Length
            && text.SequenceEqual(_chunks[entry.Chunk].AsSpan(entry.Offset, entry.Length));
    }

    private int Keep(int tag, ReadOnlySpan<byte> text)
    {
        if (text.Length > TextColumn.LongestText) throw new InvalidOperationException("A term is longer than a dataset can keep.");
        if (text.Length > _chunk.Length - _used)
        {
            var size = Math.Min(LargestChunk, Math.Max(FirstChunk, _chunk.Length * 2));
            _chunk = GC.AllocateUninitializedArray<byte>(Math.Max(size, text.Length));
            _chunks.Add(_chunk);
            _used = 0;
        }

        // An empty text may come before any chunk.
        if (_chunks.Count == 0) _chunks.Add(_chunk);
        text.CopyTo(_chunk.AsSpan(_used));
        if (Count == _entries.Length) Array.Resize(ref _entries, _entries.Length * 2);
        _entries[Count] = new Entry(_chunks.Count - 1, _used, text.Length, tag);
        _used += text.Length;
        return Count++;
    }

    private void Grow()
    {
        var slots = new Slot[checked(_slots.Length * 2)];
        foreach (var slot in _slots)
        {
            if (slot.Number == 0) continue;
            var at = (int)slot.Hash & (slots.Length - 1);
            while (slots[at].Number != 0) at = (at + 1) & (slots.Length - 1);
            slots[at] = slot;
        }

        _slots = slots;
    }

    private readonly record struct Entry(int Chunk, int Offset, int Length, int Tag);

    /// <summary>A differing hash spares a look at the text. The number is the index plus one; 0 where nothing is.</summary>
    private readonly record struct Slot(uint Hash, int Number);
}
