namespace PaperGraph.Extraction.Tagging.Encoding;

/// <summary>
/// A vector for each common word, learned from raw abstracts: words that stand in like places have like vectors. Components are whole
/// numbers of units of <see cref="Scale"/>, of which trained vectors have seven on either side of 0: twice the components with half the
/// digits say more. Immutable and safe to share.
/// </summary>
public sealed class WordVectors
{
    private const int MostUnits = 7;
    private const double Reach = 3;

    private readonly ulong[] _forms;
    private readonly sbyte[] _components;
    private readonly int[] _slots;

    /// <summary>Makes a table.</summary>
    /// <param name="dimensions">Components of a vector, at least 1.</param>
    /// <param name="scale">What one unit of a component stands for, above 0.</param>
    /// <param name="forms">Hashes of the words, ascending and distinct.</param>
    /// <param name="components">The vectors, one after the other in the order of the words.</param>
    /// <exception cref="ArgumentException">A length does not fit, or the words are not ascending.</exception>
    internal WordVectors(int dimensions, float scale, ulong[] forms, sbyte[] components)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        if (!float.IsFinite(scale) || scale <= 0) throw new ArgumentException("The scale must be a positive number.", nameof(scale));
        if (components.Length != forms.Length * dimensions) throw new ArgumentException("There must be one vector a word.", nameof(components));
        for (var i = 1; i < forms.Length; i++)
        {
            if (forms[i] <= forms[i - 1]) throw new ArgumentException("Words must be ascending and distinct.", nameof(forms));
        }

        (Dimensions, Scale, _forms, _components) = (dimensions, scale, forms, components);
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, forms.Length * 2))];
        for (var i = 0; i < forms.Length; i++)
        {
            var slot = (int)(TokenHash.Mix(forms[i]) & (ulong)(_slots.Length - 1));
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }

    /// <summary>Vectors of no word.</summary>
    public static WordVectors Empty { get; } = new(32, 1, [], []);

    /// <summary>Components of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>What one unit of a component stands for.</summary>
    public float Scale { get; }

    /// <summary>Number of words.</summary>
    public int Count => _forms.Length;

    /// <summary>Number of the word with this hash, or −1.</summary>
    internal int Find(ulong form)
    {
        var slot = (int)(TokenHash.Mix(form) & (ulong)(_slots.Length - 1));
        while (_slots[slot] is var entry and > 0)
        {
            if (_forms[entry - 1] == form) return entry - 1;
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return -1;
    }

    /// <summary>Components of a word's vector.</summary>
    internal ReadOnlySpan<sbyte> this[int word] => _components.AsSpan(word * Dimensions, Dimensions);

    /// <summary>Rounds vectors to seven units on either side of 0, which take in three standard deviations; what is beyond is clipped.</summary>
    /// <param name="dimensions">Components of a vector.</param>
    /// <param name="forms">Hashes of the words, ascending and distinct.</param>
    /// <param name="components">The vectors, in the order of the words.</param>
    internal static WordVectors Quantise(int dimensions, ulong[] forms, ReadOnlySpan<float> components)
    {
        double squares = 0;
        foreach (var component in components) squares += (double)component * component;
        var unit = squares > 0 ? (float)(Reach * Math.Sqrt(squares / components.Length) / MostUnits) : 1;
        return new WordVectors(dimensions, unit, forms, SignedBytes.Round(components, unit, MostUnits));
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(Dimensions);
        writer.Write(Scale);
        writer.Write(_forms.Length);
        foreach (var form in _forms) writer.Write(form);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_components.AsSpan()));
    }

    internal static WordVectors Read(BinaryReader reader)
    {
        var dimensions = reader.ReadInt32();
        var scale = reader.ReadSingle();
        var count = reader.ReadInt32();
        if (dimensions is < 1 or > 1024 || count is < 0 or > 4_000_000)
            throw new InvalidDataException("The word vectors are damaged: they have an impossible size.");
        var forms = new ulong[count];
        for (var i = 0; i < count; i++) forms[i] = reader.ReadUInt64();
        return new WordVectors(dimensions, scale, forms, SignedBytes.Read(reader, count * dimensions));
    }
}
