using System.Numerics;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>An immutable set of slots, the places of variables in a row. Queries have few: one word holds the first 64.</summary>
internal readonly struct SlotSet : IEquatable<SlotSet>
{
    private const int WordSize = 64;
    private readonly ulong _first;
    private readonly ulong[]? _more;

    private SlotSet(ulong first, ulong[]? more) => (_first, _more) = (first, more);

    public static SlotSet Empty => default;

    public bool IsEmpty
    {
        get
        {
            for (var word = 0; word < Words; word++)
            {
                if (this[word] != 0) return false;
            }

            return true;
        }
    }

    private int Words => 1 + (_more?.Length ?? 0);

    private ulong this[int word] => word == 0 ? _first : word < Words ? _more![word - 1] : 0;

    public static SlotSet operator |(SlotSet x, SlotSet y) => Combine(x, y, static (a, b) => a | b);

    public static SlotSet operator &(SlotSet x, SlotSet y) => Combine(x, y, static (a, b) => a & b);

    public static SlotSet operator -(SlotSet x, SlotSet y) => Combine(x, y, static (a, b) => a & ~b);

    public static bool operator ==(SlotSet x, SlotSet y) => x.Equals(y);

    public static bool operator !=(SlotSet x, SlotSet y) => !x.Equals(y);

    public static SlotSet Of(int slot)
    {
        if (slot < WordSize) return new SlotSet(1UL << slot, null);
        var more = new ulong[slot / WordSize];
        more[^1] = 1UL << (slot % WordSize);
        return new SlotSet(0, more);
    }

    public static SlotSet Of(IEnumerable<int> slots)
    {
        var set = Empty;
        foreach (var slot in slots) set |= Of(slot);
        return set;
    }

    public bool Equals(SlotSet other) => IsWithin(other) && other.IsWithin(this);

    public override bool Equals(object? obj) => obj is SlotSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 0UL;
        for (var word = 0; word < Words; word++) hash ^= this[word];
        return hash.GetHashCode();
    }

    public bool Contains(int slot) => (this[slot / WordSize] >> (slot % WordSize) & 1) != 0;

    public bool Overlaps(SlotSet other) => !(this & other).IsEmpty;

    public bool IsWithin(SlotSet other) => (this - other).IsEmpty;

    /// <summary>The slots, ascending.</summary>
    public int[] ToArray()
    {
        var slots = new List<int>();
        for (var word = 0; word < Words; word++)
        {
            for (var bits = this[word]; bits != 0; bits &= bits - 1) slots.Add((word * WordSize) + BitOperations.TrailingZeroCount(bits));
        }

        return [.. slots];
    }

    private static SlotSet Combine(SlotSet x, SlotSet y, Func<ulong, ulong, ulong> combine)
    {
        if (x._more is null && y._more is null) return new SlotSet(combine(x._first, y._first), null);
        var more = new ulong[Math.Max(x.Words, y.Words) - 1];
        for (var word = 0; word < more.Length; word++) more[word] = combine(x[word + 1], y[word + 1]);
        return new SlotSet(combine(x._first, y._first), more);
    }
}
