namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The RDF dataset that a query is run on: the store's, or what FROM and FROM NAMED make of it (section 13.2).</summary>
internal sealed class ActiveGraphs
{
    private readonly SortedList<int, GraphIndex> _named = [];

    public ActiveGraphs(Dataset dataset, SparqlQuery query, bool unionDefaultGraph)
    {
        Empty = Dataset.Merge([]);
        if (query.From.IsEmpty && query.FromNamed.IsEmpty)
        {
            Default = unionDefaultGraph ? dataset.UnionGraph : dataset.DefaultGraph;
            foreach (var name in dataset.GraphNames) _named.Add(name, dataset.NamedGraph(name)!);
            return;
        }

        Default = Dataset.Merge([.. query.From.Distinct().Select(name => Find(dataset, name).Graph).OfType<GraphIndex>()]);
        foreach (var name in query.FromNamed.Distinct())
        {
            if (Find(dataset, name) is (var id, { } graph)) _named.Add(id, graph);
        }
    }

    public GraphIndex Default { get; }

    public GraphIndex Empty { get; }

    /// <summary>The names of the named graphs, ascending by id.</summary>
    public IList<int> Names => _named.Keys;

    public GraphIndex? Named(int name) => _named.GetValueOrDefault(name);

    private static (int Id, GraphIndex? Graph) Find(Dataset dataset, Iri name)
    {
        var id = dataset.Terms.Find(TermView.Iri(System.Text.Encoding.UTF8.GetBytes(name.Value)));
        return (id, id == 0 ? null : dataset.NamedGraph(id));
    }
}
