namespace PaperGraph.Construction.Linking;

/// <summary>Classes of keys that are one concept whatever the paper: union by lowest number, refused where a thesaurus forbids it.</summary>
internal sealed class KeyClasses
{
    private readonly int[] _parent;
    private readonly List<(int First, int Second)> _splits;

    public KeyClasses(int keyCount, List<(int First, int Second)> splits)
    {
        _parent = new int[keyCount];
        for (var i = 0; i < keyCount; i++) _parent[i] = i;
        _splits = splits;
    }

    public int Find(int key)
    {
        while (_parent[key] != key)
        {
            _parent[key] = _parent[_parent[key]];
            key = _parent[key];
        }

        return key;
    }

    /// <summary>Makes the two one class, and tells whether they were two before and may be one.</summary>
    public bool Union(int first, int second)
    {
        var (a, b) = (Find(first), Find(second));
        if (a == b) return false;
        foreach (var (x, y) in _splits)
        {
            var (p, q) = (Find(x), Find(y));
            if ((p == a && q == b) || (p == b && q == a)) return false;
        }

        _parent[Math.Max(a, b)] = Math.Min(a, b);
        return true;
    }
}
