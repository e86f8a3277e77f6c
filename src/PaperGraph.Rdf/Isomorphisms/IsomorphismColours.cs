namespace PaperGraph.Rdf;

/// <summary>
/// Colours of one graph's blank nodes: nodes that an isomorphism may exchange have the same, and the same on both sides. They are hashes,
/// so that two graphs can be coloured apart and compared afterwards; a collision only makes two nodes look more alike than they are.
/// </summary>
internal sealed class IsomorphismColours(IsomorphismGraph graph)
{
    private readonly ulong[] _colours = new ulong[graph.NodeCount];
    private readonly ulong[] _next = new ulong[graph.NodeCount];

    public ulong this[int node] => _colours[node];

    public ulong[] Of(List<int> nodes) => [.. nodes.Select(node => _colours[node])];

    public void Restore(List<int> nodes, ulong[] colours)
    {
        for (var i = 0; i < nodes.Count; i++) _colours[nodes[i]] = colours[i];
    }

    /// <summary>Gives one node a colour of its own.</summary>
    public void Single(int node) => _colours[node] = Mix(_colours[node] ^ 0x9E3779B97F4A7C15);

    /// <summary>
    /// Splits the colours of the nodes until nodes of one colour have the same around them. Only what stands next to a change is looked at
    /// again, so that long chains cost no more than their length.
    /// </summary>
    public void Refine(List<int> nodes)
    {
        var sizes = nodes.GroupBy(node => _colours[node]).ToDictionary(likes => likes.Key, likes => likes.Count());
        var own = nodes.ToHashSet();
        for (var dirty = nodes; dirty.Count > 0;)
        {
            foreach (var node in dirty) _next[node] = Seen(node);
            List<int> changed =
                [.. dirty.GroupBy(node => _colours[node]).Where(likes => IsSplit(likes, sizes[likes.Key])).SelectMany(likes => likes)];
            foreach (var node in changed)
            {
                sizes[_colours[node]]--;
                _colours[node] = _next[node];
                sizes[_colours[node]] = sizes.GetValueOrDefault(_colours[node]) + 1;
            }

            dirty = [.. changed.SelectMany(node => graph.Incident[node]).SelectMany(quad => quad.Nodes()).Where(own.Contains).Distinct()];
        }
    }

    /// <summary>Whether the nodes that were looked at differ from each other, or from those of their colour that were not.</summary>
    private bool IsSplit(IGrouping<ulong, int> likes, int size)
    {
        var first = _next[likes.First()];
        return likes.Count() != size || likes.Any(node => _next[node] != first);
    }

    /// <summary>A node's colour by what it had and what is around it.</summary>
    private ulong Seen(int node)
    {
        var around = 0UL;
        foreach (var quad in graph.Incident[node]) around += Hash(quad, node);
        return Mix(_colours[node] + Mix(around));
    }

    private ulong Hash(in IsomorphismGraph.NumberedQuad quad, int from)
    {
        var hash = Mix(1 + Colour(quad.Subject, from));
        hash = Mix(hash ^ Colour(quad.Predicate, from));
        hash = Mix(hash ^ Colour(quad.Object, from));
        return Mix(hash ^ Colour(quad.Graph, from));
    }

    /// <summary>A node looks the same to itself wherever it is, so that its place in a quad counts and its own colour does not.</summary>
    private ulong Colour(int term, int from) =>
        term < 0 ? Mix((ulong)-(long)term) : term == from ? 0x5851F42D4C957F2D : _colours[term] ^ 0xD6E8FEB86659FD93;

    /// <summary>The finaliser of SplitMix64 (Steele, Lea, Flood 2014).</summary>
    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
