namespace PaperGraph.Rdf;

/// <summary>
/// An RDF dataset (RDF 1.1 Concepts, section 4): a default graph and named graphs over one dictionary of terms. Built once by
/// <see cref="DatasetBuilder"/>, then frozen and safe to share between threads.
/// </summary>
public sealed class Dataset : IDisposable
{
    private readonly SortedList<int, GraphIndex> _namedGraphs;
    private readonly Lazy<GraphIndex> _union;

    internal Dataset(TermDictionary terms, GraphIndex defaultGraph, SortedList<int, GraphIndex> namedGraphs)
    {
        Terms = terms;
        DefaultGraph = defaultGraph;
        _namedGraphs = namedGraphs;
        _union = new Lazy<GraphIndex>(() => Merge([DefaultGraph, .. _namedGraphs.Values]));
    }

    /// <summary>The terms, which all graphs share.</summary>
    public TermDictionary Terms { get; }

    /// <summary>The graph without a name.</summary>
    public GraphIndex DefaultGraph { get; }

    /// <summary>The ids of the names of the named graphs, ascending. A named graph is never empty.</summary>
    public IReadOnlyList<int> GraphNames => (IReadOnlyList<int>)_namedGraphs.Keys;

    /// <summary>How many quads.</summary>
    public long QuadCount => DefaultGraph.Count + _namedGraphs.Values.Sum(graph => (long)graph.Count);

    /// <summary>The default graph and all named graphs merged; made when first asked for, then kept.</summary>
    public GraphIndex UnionGraph => _union.Value;

    /// <summary>The graph with this name, or null.</summary>
    public GraphIndex? NamedGraph(int name) => _namedGraphs.GetValueOrDefault(name);

    /// <summary>The merge of some graphs: every triple of any of them, once.</summary>
    public static GraphIndex Merge(IReadOnlyList<GraphIndex> graphs)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        if (graphs.Count == 1) return graphs[0];
        var triples = new HashSet<(int S, int P, int O)>();
        foreach (var graph in graphs)
        {
            var table = graph[IndexOrder.Spo];
            for (var key = 0; key < table.Keys.Length; key++)
            {
                for (var row = table.Starts[key]; row < table.Starts[key + 1]; row++)
                    triples.Add((table.Keys[key], table.Second[row], table.Third[row]));
            }
        }

        return new GraphIndex([.. triples]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
