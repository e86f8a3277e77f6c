using PaperGraph.Analysis.Projection;
using PaperGraph.Export.Networks;
using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// The nodes of a network as rows, made one at a time. One definition, so that all files say the same.
internal sealed class NodeRows
{
    private readonly KnowledgeGraph _graph;
    private readonly string _baseIri;
    private readonly string[] _ids;
    private readonly NodeOrder _order;
    private readonly Network _network;
    private readonly NodeYears _years;
    private readonly int[] _papersOfRepositories;

    public NodeRows(Network network, string baseIri)
    {
        (_network, _graph, _baseIri) = (network, network.Graph, baseIri);
        _order = NodeOrder.Of(_graph);
        _years = NodeYears.Of(_graph);
        _papersOfRepositories = new int[_graph.Repositories.Length];
        foreach (var edge in network.Edges)
        {
            if (edge.Kind == EdgeKind.RepositoryLink) _papersOfRepositories[network.RepositoryLinks[edge.Item].Repository]++;
        }

        _ids = new string[network.NodeCount];
        for (var i = 0; i < _ids.Length; i++) _ids[i] = IdOf(network.Nodes[i]);
    }

    public int Count => _ids.Length;

    public bool HaveYears => Enumerable.Range(0, Count).Any(node => Begin(node) is not null);

    public string Id(int node) => _ids[node];

    // When the node comes into being: the year of a paper, of the first paper that mentions a concept or links to a repository.
    public int? Begin(int node) => _years.First(_network.Nodes[node]);

    public NodeRow Read(int node)
    {
        var number = _network.Nodes[node];
        if (number < _order.Papers) return Row(node, _graph.Papers[number]);
        number -= _order.Papers;
        return number < _order.Concepts ? Row(node, number, _graph.Concepts[number]) : Row(node, number - _order.Concepts);
    }

    private string IdOf(int number)
    {
        if (number < _order.Papers) return NodeIds.Of(_graph.Papers[number]);
        number -= _order.Papers;
        return number < _order.Concepts ? NodeIds.Of(_graph.Concepts[number]) : NodeIds.Of(_graph.Repositories[number - _order.Concepts]);
    }

    private NodeRow Row(int node, Paper paper) =>
        Row(node, paper.Title, EntityTypes.Paper, paper.Id.Value, PaperLinks.LandingPage(paper)) with { Year = paper.Year };

    private NodeRow Row(int node, int index, Concept concept) =>
        Row(node, concept.PrefLabel, concept.Type.ToName(), concept.Id, _baseIri + _ids[node]) with
        {
            FirstYear = _years.First(_order.Concept(index)),
            AverageYear = _years.Average(_order.Concept(index)),
            PaperCount = _graph.ConceptSupport[index],
            AltLabels = Joined(concept.AltLabels),
        };

    private NodeRow Row(int node, int index)
    {
        var repository = _graph.Repositories[index];
        var name = repository.Owner.Length == 0 ? repository.Name : $"{repository.Owner}/{repository.Name}";
        return Row(node, name, EntityTypes.Repository, repository.Url, repository.Url) with
        {
            FirstYear = _years.First(_order.Repository(index)),
            AverageYear = _years.Average(_order.Repository(index)),
            PaperCount = _papersOfRepositories[index],
        };
    }

    private NodeRow Row(int node, string label, string entityType, string identifier, string? url) => new(
        _ids[node], PlainText.ForXml(label), entityType, null, null, null, null, null, PlainText.ForXml(url ?? ""), PlainText.ForXml(identifier));

    private static string? Joined(IEnumerable<string> values)
    {
        var joined = string.Join(Lists.Separator, values.Select(Lists.Item));
        return joined.Length == 0 ? null : joined;
    }
}
