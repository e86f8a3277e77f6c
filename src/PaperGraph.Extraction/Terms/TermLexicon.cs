using System.Numerics;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Terms;

/// <summary>What names, and parts of names, were in the training documents, by 32 bits of their keys. Immutable and safe to share.</summary>
internal sealed class TermLexicon : ITermProfiles
{
    // Side by side, so that one look at memory brings both. A profile of 0 is a free slot.
    private readonly (uint Key, uint Profile)[] _entries;
    private readonly int _shift;

    private TermLexicon((uint Key, uint Profile)[] entries)
    {
        _entries = entries;
        _shift = 32 - BitOperations.Log2((uint)entries.Length);
    }

    /// <summary>A lexicon that knows no name.</summary>
    public static TermLexicon Empty { get; } = Of([]);

    /// <summary>Makes the table; of names whose keys collide, the more frequent one is kept.</summary>
    public static TermLexicon Of(IEnumerable<(ulong Key, TermProfile Profile)> names)
    {
        var entries = new Dictionary<uint, uint>();
        foreach (var (key, profile) in names)
        {
            var own = Fold(key);
            if (profile == default) continue;
            if (!entries.TryGetValue(own, out var known) || Prefer(profile.Bits, known)) entries[own] = profile.Bits;
        }

        return Build([.. entries.OrderBy(entry => entry.Key)]);
    }

    public void Announce(ulong key) => Prefetch.Line(ref _entries[Slot(Fold(key))]);

    public TermProfile this[ulong key]
    {
        get
        {
            var own = Fold(key);
            for (var slot = Slot(own); ; slot = (slot + 1) & (_entries.Length - 1))
            {
                var (known, profile) = _entries[slot];
                if (profile == 0) return default;
                if (known == own) return new TermProfile(profile);
            }
        }
    }

    internal void Write(BinaryWriter writer)
    {
        var entries = _entries.Where(entry => entry.Profile != 0).OrderBy(entry => entry.Key).ToArray();
        writer.Write(entries.Length);
        var last = 0U;
        foreach (var (key, _) in entries)
        {
            writer.Write7BitEncodedInt64(key - last);
            last = key;
        }

        foreach (var (_, profile) in entries) writer.Write(profile);
    }

    internal static TermLexicon Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count is < 0 or > 1 << 24) throw new InvalidDataException("The term model is damaged: its lexicon has an impossible size.");
        var keys = new uint[count];
        var last = 0L;
        for (var i = 0; i < count; i++) keys[i] = checked((uint)(last += reader.Read7BitEncodedInt64()));
        var entries = new KeyValuePair<uint, uint>[count];
        for (var i = 0; i < count; i++) entries[i] = new KeyValuePair<uint, uint>(keys[i], reader.ReadUInt32());
        return Build(entries);
    }

    // By ascending key, so that equal lexicons have equal tables.
    private static TermLexicon Build(KeyValuePair<uint, uint>[] entries)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Length * 2));
        var lexicon = new TermLexicon(new (uint, uint)[size]);
        foreach (var (key, profile) in entries)
        {
            var slot = lexicon.Slot(key);
            while (lexicon._entries[slot].Profile != 0) slot = (slot + 1) & (size - 1);
            lexicon._entries[slot] = (key, profile);
        }

        return lexicon;
    }

    private static bool Prefer(uint profile, uint known) =>
        (profile & 15) != (known & 15) ? (profile & 15) > (known & 15) : profile > known;

    private static uint Fold(ulong key) => (uint)(key >> 32);

    private int Slot(uint key) => (int)((key * 0x9E3779B1U) >> _shift);
}
