namespace PaperGraph.Rdf;

/// <summary>
/// Colour refinement, then trial: nodes with a colour of their own are paired; what is left falls into parts that no longer touch each
/// other and can be paired one by one; within a part, one node is tried with each of its likes. As being isomorphic carries over, a part
/// takes the first that fits, and no trial in one part is ever repeated for another.
/// </summary>
internal sealed class IsomorphismSearch(IsomorphismGraph left, IsomorphismGraph right)
{
    private readonly IsomorphismColours _left = new(left);
    private readonly IsomorphismColours _right = new(right);
    private readonly int[] _image = new int[left.NodeCount];

    public bool Succeeds()
    {
        List<int> all = [.. Enumerable.Range(0, left.NodeCount)];
        if (!Match(all, [.. all])) return false;
        return left.Quads.All(quad => right.Quads.Contains(
            new(Image(quad.Subject), Image(quad.Predicate), Image(quad.Object), Image(quad.Graph))));
    }

    private int Image(int term) => term < 0 ? term : _image[term];

    private bool Match(List<int> a, List<int> b)
    {
        _left.Refine(a);
        _right.Refine(b);
        var classesOfA = a.ToLookup(node => _left[node]);
        var classesOfB = b.ToLookup(node => _right[node]);
        var rest = new List<int>();
        foreach (var likes in classesOfA)
        {
            var size = likes.Count();
            if (size != classesOfB[likes.Key].Count()) return false;
            if (size == 1)
                _image[likes.First()] = classesOfB[likes.Key].First();
            else
                rest.AddRange(likes);
        }

        if (rest.Count == 0) return true;
        return MatchParts(
            Parts(left, _left, rest), Parts(right, _right, [.. classesOfB.Where(likes => likes.Skip(1).Any()).SelectMany(likes => likes)]));
    }

    private bool MatchParts(List<Part> a, List<Part> b)
    {
        if (a.Count != b.Count) return false;
        var free = b.GroupBy(part => part.Key).ToDictionary(parts => parts.Key, parts => parts.ToList());
        foreach (var part in a)
        {
            if (!free.TryGetValue(part.Key, out var likes)) return false;
            var found = likes.FindIndex(like => part.Nodes.Count == like.Nodes.Count && MatchPart(part.Nodes, like.Nodes));
            if (found < 0) return false;
            // Order among likes does not matter, so the last takes the place of the one that is used.
            likes[found] = likes[^1];
            likes.RemoveAt(likes.Count - 1);
        }

        return true;
    }

    private bool MatchPart(List<int> a, List<int> b)
    {
        var fewest = a.GroupBy(node => _left[node]).OrderBy(likes => likes.Count()).ThenBy(likes => likes.Key).First();
        var node = fewest.First();
        var (coloursOfA, coloursOfB) = (_left.Of(a), _right.Of(b));
        foreach (var like in b.Where(like => _right[like] == fewest.Key).ToList())
        {
            _left.Single(node);
            _right.Single(like);
            if (Match(a, b)) return true;
            _left.Restore(a, coloursOfA);
            _right.Restore(b, coloursOfB);
        }

        return false;
    }

    /// <summary>The nodes in parts: two that stand in one quad are in one part.</summary>
    private static List<Part> Parts(IsomorphismGraph graph, IsomorphismColours colours, List<int> nodes)
    {
        var open = nodes.ToHashSet();
        var parts = new List<Part>();
        foreach (var first in nodes)
        {
            if (!open.Remove(first)) continue;
            List<int> part = [first];
            for (var i = 0; i < part.Count; i++)
                part.AddRange(graph.Incident[part[i]].SelectMany(quad => quad.Nodes()).Where(open.Remove));
            parts.Add(new Part(part, part.Aggregate(0UL, (sum, node) => sum + colours[node])));
        }

        return parts;
    }

    /// <summary>A part, and a sum that equal parts have in common.</summary>
    private sealed record Part(List<int> Nodes, ulong Key);
}
