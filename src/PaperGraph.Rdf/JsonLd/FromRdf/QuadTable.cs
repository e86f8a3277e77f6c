using System.Runtime.InteropServices;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// Quads sorted by graph, subject, predicate and object, each once, and their nodes: the runs of one subject in one graph. A node is known
/// by its number, a quad by its own.
/// </summary>
internal sealed class QuadTable
{
    private readonly Quad[] _quads;
    private readonly List<Range> _nodes = [];
    private readonly Dictionary<Term, int> _blankSubjects = [];
    private readonly Dictionary<Term, (int Quad, int Count)> _blankObjects = [];
    private readonly HashSet<Term> _graphNames = [];

    public QuadTable(IEnumerable<Quad> quads)
    {
        _quads = SortedOnce([.. quads]);
        for (var i = 0; i < _quads.Length; i++)
        {
            var (triple, graph) = _quads[i];
            if (i == 0 || triple.Subject != _quads[i - 1].Triple.Subject || graph != _quads[i - 1].Graph) AddNode(i);
            _nodes[^1] = _nodes[^1].Start..(i + 1);
            if (triple.Object.Kind != TermKind.BlankNode) continue;
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(_blankObjects, triple.Object, out _);
            use = (i, use.Count + 1);
        }
    }

    public ReadOnlySpan<Quad> Quads => _quads;

    public int NodeCount => _nodes.Count;

    public ReadOnlySpan<Quad> Node(int node) => _quads.AsSpan(_nodes[node]);

    /// <summary>The number of a node's first quad.</summary>
    public int Start(int node) => _nodes[node].Start.Value;

    public Term Subject(int node) => _quads[Start(node)].Triple.Subject;

    public GraphName Graph(int node) => _quads[Start(node)].Graph;

    /// <summary>
    /// The one quad that a blank node is the object of, when the node can be written in its place: it is the subject in that quad's graph
    /// alone, and it names no graph.
    /// </summary>
    public bool TryGetOnlyUse(int node, out int quad)
    {
        quad = -1;
        var subject = Subject(node);
        if (subject.Kind != TermKind.BlankNode || _blankSubjects[subject] != 1 || _graphNames.Contains(subject)) return false;
        if (!_blankObjects.TryGetValue(subject, out var use) || use.Count != 1) return false;
        quad = use.Quad;
        return _quads[quad].Graph == Graph(node);
    }

    /// <summary>The node that a quad is one of.</summary>
    public int NodeOf(int quad)
    {
        var (low, high) = (0, _nodes.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_nodes[middle].Start.Value <= quad)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The quads sorted, each once; what is so already, as from a writer's own order, is only looked at.</summary>
    private static Quad[] SortedOnce(Quad[] quads)
    {
        var isSorted = true;
        for (var i = 1; i < quads.Length && isSorted; i++) isSorted = Compare(quads[i - 1], quads[i]) < 0;
        if (isSorted) return quads;
        Array.Sort(quads, (left, right) => Compare(left, right));
        var count = 0;
        foreach (var quad in quads)
        {
            if (count == 0 || quad != quads[count - 1]) quads[count++] = quad;
        }

        return quads[..count];
    }

    private static int Compare(in Quad left, in Quad right)
    {
        var order = left.Graph.Name.CompareTo(right.Graph.Name);
        return order != 0 ? order : TripleOrder.Instance.Compare(left.Triple, right.Triple);
    }

    private void AddNode(int quad)
    {
        var (triple, graph) = _quads[quad];
        if (!graph.IsDefault) _graphNames.Add(graph.Name);
        if (triple.Subject.Kind == TermKind.BlankNode)
            CollectionsMarshal.GetValueRefOrAddDefault(_blankSubjects, triple.Subject, out _)++;
        _nodes.Add(quad..quad);
    }
}
