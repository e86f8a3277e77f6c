namespace PaperGraph.Rdf;

/// <summary>
/// A dataset in numbers: blank nodes count from 0, all other terms are negative, and the same for every graph that shares the dictionary.
/// </summary>
internal sealed class IsomorphismGraph
{
    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<Term, int> _ground;

    public IsomorphismGraph(IEnumerable<Quad> quads, Dictionary<Term, int> ground)
    {
        _ground = ground;
        foreach (var (triple, graph) in quads)
            Quads.Add(new NumberedQuad(Number(triple.Subject), Number(triple.Predicate), Number(triple.Object), Number(graph.Name)));
        Incident = [.. Enumerable.Range(0, NodeCount).Select(_ => new List<NumberedQuad>())];
        foreach (var quad in Quads)
        {
            foreach (var node in quad.Nodes().Distinct()) Incident[node].Add(quad);
        }
    }

    public HashSet<NumberedQuad> Quads { get; } = [];

    public int NodeCount => _nodes.Count;

    /// <summary>For each blank node, the quads that it stands in.</summary>
    public List<NumberedQuad>[] Incident { get; }

    private int Number(Term term)
    {
        if (term.Kind == TermKind.BlankNode)
        {
            if (_nodes.TryGetValue(term.Text, out var node)) return node;
            _nodes.Add(term.Text, _nodes.Count);
            return _nodes.Count - 1;
        }

        if (_ground.TryGetValue(term, out var number)) return number;
        number = -1 - _ground.Count;
        _ground.Add(term, number);
        return number;
    }

    /// <summary>The numbers of a quad's terms.</summary>
    internal readonly record struct NumberedQuad(int Subject, int Predicate, int Object, int Graph)
    {
        /// <summary>Those that are blank nodes, as often as they stand there.</summary>
        public IEnumerable<int> Nodes()
        {
            if (Subject >= 0) yield return Subject;
            if (Object >= 0) yield return Object;
            if (Graph >= 0) yield return Graph;
        }
    }
}
