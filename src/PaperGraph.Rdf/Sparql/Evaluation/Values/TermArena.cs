namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Terms that a query made, each once, numbered from 0: their bytes in large blocks and a hash table over them.</summary>
internal sealed class TermArena
{
    private const int BlockSize = 1 << 16;

    private readonly List<byte[]> _blocks = [];
    private Entry[] _entries = new Entry[16];
    private int[] _buckets = new int[32];
    private int _count;
    private int _used;

    public int Count => _count;

    public TermView this[int index]
    {
        get
        {
            ref readonly var entry = ref _entries[index];
            var block = _blocks[entry.Block].AsSpan(entry.Start);
            var text = block[..entry.TextLength];
            return entry.Kind switch
            {
                TermKind.Iri => TermView.Iri(text),
                TermKind.BlankNode => TermView.BlankNode(text),
                _ when entry.IsTagged => TermView.TaggedLiteral(text, block.Slice(entry.TextLength, entry.QualifierLength)),
                _ => TermView.Literal(text, block.Slice(entry.TextLength, entry.QualifierLength)),
            };
        }
    }

    public TermKind KindOf(int index) => _entries[index].Kind;

    public static int HashOf(TermView term)
    {
        var hash = default(HashCode);
        hash.AddBytes(term.Text);
        hash.AddBytes(term.Qualifier);
        hash.Add((byte)term.Kind);
        hash.Add(term.IsTagged);
        return hash.ToHashCode();
    }

    /// <summary>The number of a term, or -1.</summary>
    public int Find(TermView term, int hash)
    {
        for (var at = _buckets[hash & (_buckets.Length - 1)] - 1; at >= 0; at = _entries[at].Next)
        {
            if (_entries[at].Hash == hash && this[at].SameAs(term)) return at;
        }

        return -1;
    }

    /// <summary>Adds a term that <see cref="Find"/> did not find.</summary>
    public int Add(TermView term, int hash)
    {
        if (_count == _entries.Length) Grow();
        var length = term.Text.Length + term.Qualifier.Length;
        if (_blocks.Count == 0 || BlockSize - _used < length)
        {
            _blocks.Add(new byte[Math.Max(BlockSize, length)]);
            _used = 0;
        }

        var start = _used;
        term.Text.CopyTo(_blocks[^1].AsSpan(start));
        term.Qualifier.CopyTo(_blocks[^1].AsSpan(start + term.Text.Length));
        // What did not fit a block has one of its own, which is full.
        _used = Math.Min(BlockSize, start + length);
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[_count] = new Entry(
            _blocks.Count - 1, start, term.Text.Length, term.Qualifier.Length, hash, bucket - 1, term.Kind, term.IsTagged);
        bucket = _count + 1;
        return _count++;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _count * 2);
        _buckets = new int[_count * 4];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (_buckets.Length - 1)];
            _entries[i] = _entries[i] with { Next = bucket - 1 };
            bucket = i + 1;
        }
    }

    private readonly record struct Entry(
        int Block, int Start, int TextLength, int QualifierLength, int Hash, int Next, TermKind Kind, bool IsTagged);
}
