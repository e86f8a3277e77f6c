namespace PaperGraph.Rdf.JsonLd;

/// <summary>Nodes that are written where they are used, and no more by themselves: cells of lists, and strings with a direction.</summary>
internal sealed class AbsorbedNodes(QuadTable table)
{
    private readonly RdfList?[] _cells = new RdfList?[table.NodeCount];
    private readonly bool[] _isAbsorbed = new bool[table.NodeCount];
    private readonly Dictionary<int, RdfList> _lists = [];
    private readonly Dictionary<int, int> _compounds = [];

    public IReadOnlyCollection<RdfList> Lists => _lists.Values;

    public bool Contains(int node) => _isAbsorbed[node];

    /// <summary>The list that stands as a quad's object, or null.</summary>
    public RdfList? ListAt(int quad) => _lists.GetValueOrDefault(quad);

    /// <summary>The list that a node is a cell of, or null.</summary>
    public RdfList? ListOf(int node) => _cells[node];

    /// <summary>The node whose string with a direction stands as a quad's object.</summary>
    public bool TryGetCompound(int quad, out int node) => _compounds.TryGetValue(quad, out node);

    public void Add(RdfList list)
    {
        foreach (var cell in list.Cells) (_cells[cell], _isAbsorbed[cell]) = (list, true);
        _lists.Add(list.Head, list);
    }

    public void Remove(RdfList list)
    {
        foreach (var cell in list.Cells) (_cells[cell], _isAbsorbed[cell]) = (null, false);
        _lists.Remove(list.Head);
    }

    public void AddCompound(int quad, int node)
    {
        _compounds.Add(quad, node);
        _isAbsorbed[node] = true;
    }
}
