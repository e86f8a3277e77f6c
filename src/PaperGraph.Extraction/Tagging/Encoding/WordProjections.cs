using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// What a <see cref="WordProjector"/> said of words, remembered for the first words that are told: it depends on nothing but the word, so remembering
/// changes no answer. Safe to share.
/// </summary>
internal sealed class WordProjections
{
    private const int WordsOfBlock = 256;
    private const int Line = 64;

    private readonly int _length;
    private readonly Lock _writing = new();

    // A key lies in the first free slot from the one that its hash tells; a slot is written once, its number last.
    private readonly Slot[] _slots;
    private readonly sbyte[]?[] _blocks;
    private readonly float[] _units;
    private int _count;
    private int _roomWithoutVector;

    /// <summary>Remembers nothing yet.</summary>
    /// <param name="shape">Sizes of the encoder.</param>
    /// <param name="mostRemembered">Words that are remembered at most, a power of 2; the common ones come early. No more than a quarter of them have no
    /// vector: those are rare, without end, and made anew at a third of the cost.</param>
    public WordProjections(EncoderShape shape, int mostRemembered = 1 << 16)
    {
        _length = shape.WordOutputs;
        _slots = new Slot[2 * mostRemembered];
        _blocks = new sbyte[(mostRemembered + WordsOfBlock - 1) / WordsOfBlock][];
        _units = new float[mostRemembered];
        _roomWithoutVector = mostRemembered / 4;
    }

    /// <summary>Words that are remembered so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Sets what tells a word's number on its way from memory.</summary>
    public void Announce(ulong surface) => Prefetch.Line(ref SlotOf(surface).Key);

    /// <summary>The number of a word, or −1 where it is not remembered.</summary>
    public int Find(ulong surface)
    {
        ref var slot = ref SlotOf(surface);
        for (; Volatile.Read(ref slot.Number) is var number and > 0; slot = ref Next(ref slot))
        {
            if (slot.Key == surface) return number - 1;
        }

        return -1;
    }

    /// <summary>Sets the projection of a remembered word on its way from memory.</summary>
    public void AnnounceNumbers(int word)
    {
        ref var first = ref At(word);
        for (var i = 0; i < _length; i += Line) Prefetch.Line(ref Unsafe.Add(ref first, i));
    }

    /// <summary>The projection of a remembered word and its unit.</summary>
    public float Read(int number, out ReadOnlySpan<sbyte> numbers)
    {
        numbers = MemoryMarshal.CreateReadOnlySpan(ref At(number), _length);
        return _units[number];
    }

    /// <summary>Remembers a word, if there is room for it and it is not remembered already.</summary>
    public void Remember(ulong surface, bool hasVector, ReadOnlySpan<sbyte> numbers, float unit)
    {
        if (!HasRoom(hasVector)) return;
        lock (_writing)
        {
            ref var slot = ref SlotOf(surface);
            for (; slot.Number > 0; slot = ref Next(ref slot))
            {
                if (slot.Key == surface) return;
            }

            if (!HasRoom(hasVector)) return;
            if (!hasVector) _roomWithoutVector--;
            _blocks[_count / WordsOfBlock] ??= new sbyte[WordsOfBlock * _length];
            numbers[.._length].CopyTo(MemoryMarshal.CreateSpan(ref At(_count), _length));
            _units[_count] = unit;
            slot.Key = surface;
            Volatile.Write(ref slot.Number, _count + 1);
            Volatile.Write(ref _count, _count + 1);
        }
    }

    private bool HasRoom(bool hasVector) => Count < _units.Length && (hasVector || Volatile.Read(ref _roomWithoutVector) > 0);

    private ref Slot SlotOf(ulong key) => ref _slots[(int)(TokenHash.Mix(key) & (ulong)(_slots.Length - 1))];

    private ref Slot Next(ref Slot slot) =>
        ref Unsafe.AreSame(ref slot, ref _slots[^1]) ? ref _slots[0] : ref Unsafe.Add(ref slot, 1);

    private ref sbyte At(int number) => ref _blocks[number / WordsOfBlock]![number % WordsOfBlock * _length];

    private struct Slot
    {
        public ulong Key;

        // 0 for a free slot, else one more than the word's.
        public int Number;
    }
}
