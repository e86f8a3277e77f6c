using System.Buffers.Binary;

namespace PaperGraph.Rdf;

/// <summary>
/// The namespaces of a Turtle document as it is written. A local part holds no slash and no number sign, so a namespace can shorten an IRI
/// only when it reaches to the last of these: that much of an IRI, its stem, is the key, and one look finds what there is.
/// </summary>
internal sealed class TurtlePrefixes
{
    private const int Buckets = 256;
    private const int MostGuesses = 4096;

    private readonly TurtleNamespace?[] _buckets = new TurtleNamespace?[Buckets];
    private readonly Dictionary<byte[], TurtleNamespace> _byPrefix = new(Utf8Comparer.Instance);
    private readonly bool _guesses;
    private int _guessed;

    /// <summary>
    /// Begins with prefixes to declare at once; or, with null, with well-known ones and guesses, each declared when it is needed.
    /// </summary>
    public TurtlePrefixes(PrefixMap? prefixes)
    {
        _guesses = prefixes is null;
        foreach (var (prefix, name) in prefixes?.Prefixes ?? WellKnownNamespaces.All.Prefixes)
        {
            var entry = Set(System.Text.Encoding.UTF8.GetBytes(prefix), System.Text.Encoding.UTF8.GetBytes(name.Value));
            entry.IsDeclared = entry.IsFixed = prefixes is not null;
        }
    }

    /// <summary>The longest namespace that an IRI begins with; null when none is known.</summary>
    public TurtleNamespace? Find(ReadOnlySpan<byte> iri)
    {
        var stem = Stem(iri);
        ref var bucket = ref _buckets[Bucket(iri[..stem])];
        for (var entry = bucket; entry is not null; entry = entry.Next)
        {
            if (entry.Stem == stem && iri.StartsWith(entry.Name)) return entry;
        }

        if (!_guesses || stem == 0 || _guessed == MostGuesses) return null;
        _guessed++;
        return Add(iri[..stem].ToArray());
    }

    /// <summary>Takes a prefix that the input declares. False when the document needs no new line for it.</summary>
    public bool TryDeclare(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        // Other syntaxes may have names that are none here.
        if (!Utf8Names.IsPrefix(prefix) || !Utf8Iri.HasScheme(name) || Utf8Iri.IndexOfForbidden(name) >= 0) return false;
        var key = prefix.ToArray();
        if (_byPrefix.TryGetValue(key, out var holder) && holder.Prefix is not null && holder.Prefix.AsSpan(..^1).SequenceEqual(prefix))
        {
            if (holder.IsFixed || (holder.IsDeclared && name.SequenceEqual(holder.Name))) return false;
            (holder.Prefix, holder.IsDeclared) = (null, false);
        }

        if (Exact(name) is { IsFixed: true }) return false;
        Set(key, name.ToArray()).IsDeclared = true;
        return true;
    }

    /// <summary>Finds a prefix for a namespace that has none.</summary>
    public void Name(TurtleNamespace entry)
    {
        var key = TurtlePrefixNames.For(entry.Name, _byPrefix.ContainsKey);
        entry.Prefix = [.. key, (byte)':'];
        _byPrefix.Add(key, entry);
    }

    private static int Stem(ReadOnlySpan<byte> iri) => iri.LastIndexOfAny((byte)'/', (byte)'#') + 1;

    private static int Bucket(ReadOnlySpan<byte> stem)
    {
        var tail = stem.Length < sizeof(ulong) ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(stem[^sizeof(ulong)..]);
        return (int)(((tail ^ (ulong)stem.Length) * 0x9E3779B97F4A7C15) >> 56);
    }

    private TurtleNamespace Set(byte[] prefix, byte[] name)
    {
        var entry = Exact(name) ?? Add(name);
        entry.Prefix = [.. prefix, (byte)':'];
        _byPrefix[prefix] = entry;
        return entry;
    }

    private TurtleNamespace? Exact(ReadOnlySpan<byte> name)
    {
        for (var entry = _buckets[Bucket(name[..Stem(name)])]; entry is not null; entry = entry.Next)
        {
            if (name.SequenceEqual(entry.Name)) return entry;
        }

        return null;
    }

    private TurtleNamespace Add(byte[] name)
    {
        var added = new TurtleNamespace(name, Stem(name));
        ref var bucket = ref _buckets[Bucket(name.AsSpan(0, added.Stem))];
        // Longest first, so that the first that fits is the one.
        if (bucket is null || bucket.Name.Length <= name.Length)
        {
            added.Next = bucket;
            bucket = added;
            return added;
        }

        var before = bucket;
        while (before.Next is { } next && next.Name.Length > name.Length) before = next;
        added.Next = before.Next;
        before.Next = added;
        return added;
    }
}
