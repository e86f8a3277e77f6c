using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// The nodes and edges of a graph as rows, made one at a time. One definition, so that GraphML and tables say the same.
internal sealed class GraphRows(KnowledgeGraph graph, string baseIri)
{
    // An edge held by a thousand papers names the first few; all are in graph.nq.
    private const int MaxPapers = 10;
    private const char Separator = '|';

    private readonly string[] _ids = NodeIds.OfAll(graph);
    private readonly NodeOrder _order = NodeOrder.Of(graph);

    // In the order of NodeOrder.
    public IEnumerable<NodeRow> Nodes()
    {
        for (var i = 0; i < graph.Papers.Length; i++)
        {
            var paper = graph.Papers[i];
            var url = PaperLinks.LandingPage(paper);
            yield return Row(_ids[i], paper.Title, EntityTypes.Paper, paper.Id.Value, url) with { Year = paper.Year };
        }

        for (var i = 0; i < graph.Concepts.Length; i++)
        {
            var concept = graph.Concepts[i];
            var id = _ids[_order.Concept(i)];
            yield return Row(id, concept.PrefLabel, concept.Type.ToName(), concept.Id, baseIri + id) with
            {
                PaperCount = graph.ConceptSupport[i],
                AltLabels = Joined(concept.AltLabels),
            };
        }

        var papersOf = PapersOfRepositories();
        for (var i = 0; i < graph.Repositories.Length; i++)
        {
            var repository = graph.Repositories[i];
            var name = repository.Owner.Length == 0 ? repository.Name : $"{repository.Owner}/{repository.Name}";
            var id = _ids[_order.Repository(i)];
            yield return Row(id, name, EntityTypes.Repository, repository.Url, repository.Url) with { PaperCount = papersOf[i] };
        }
    }

    // Paper to concept, paper to repository, concept to concept, each in the graph's own order.
    public IEnumerable<EdgeRow> Edges()
    {
        foreach (var edge in graph.PaperConcepts) yield return Row(edge);
        foreach (var group in RepositoryLinks()) yield return Row(group);
        foreach (var edge in graph.Relations) yield return Row(edge);
    }

    // Links of one paper to one repository; papers in order, repositories in order within.
    internal IEnumerable<ArraySegment<PaperLink>> RepositoryLinks()
    {
        var links = graph.Links.Where(link => link.Repository >= 0).OrderBy(link => link.Paper).ThenBy(link => link.Repository).ToArray();
        for (var start = 0; start < links.Length;)
        {
            var end = start + 1;
            while (end < links.Length && links[end].Paper == links[start].Paper && links[end].Repository == links[start].Repository) end++;
            yield return new ArraySegment<PaperLink>(links, start, end - start);
            start = end;
        }
    }

    private static NodeRow Row(string id, string label, string entityType, string identifier, string? url) => new(
        id, PlainText.ForXml(label), entityType, null, null, null, PlainText.ForXml(url ?? ""), PlainText.ForXml(identifier));

    private static string? Joined(IEnumerable<string> values)
    {
        var joined = string.Join(Separator, values.Select(value => PlainText.ForXml(value).Replace(Separator, '¦')));
        return joined.Length == 0 ? null : joined;
    }

    private EdgeRow Row(PaperConcept edge)
    {
        var best = Best(graph.EvidenceOf(edge));
        return new EdgeRow(
            _ids[edge.Paper],
            _ids[_order.Concept(edge.Concept)],
            edge.Role.ToName(),
            Decimals.Round(EdgeWeight.Of(edge)),
            Decimals.Round(edge.Confidence),
            edge.MentionCount,
            PlainText.ForXml(Snippet.Of(graph.Papers[edge.Paper], best.Location)),
            null);
    }

    private EdgeRow Row(ArraySegment<PaperLink> links) => new(
        _ids[links[0].Paper],
        _ids[_order.Repository(links[0].Repository)],
        RelationNames.HasRepository,
        links.Count,
        1,
        links.Count,
        PlainText.ForXml(Snippet.Of(graph.Papers[links[0].Paper], links[0].Link.Location)),
        null);

    private EdgeRow Row(ConceptRelation edge)
    {
        var evidence = graph.EvidenceOf(edge);
        var best = evidence[0];
        var papers = new List<string>();
        foreach (var row in evidence)
        {
            if (row.Relation.Confidence > best.Relation.Confidence) best = row;
            var id = PlainText.ForXml(graph.Papers[row.Paper].Id.Value);
            if (papers.Count < MaxPapers && (papers.Count == 0 || papers[^1] != id)) papers.Add(id);
        }

        return new EdgeRow(
            _ids[_order.Concept(edge.Head)],
            _ids[_order.Concept(edge.Tail)],
            edge.Type.ToName(),
            Decimals.Round(EdgeWeight.Of(edge)),
            Decimals.Round(edge.Confidence),
            edge.Support,
            PlainText.ForXml(Snippet.Of(graph.Papers[best.Paper], best.Relation.Evidence)),
            Joined(papers));
    }

    // The mention that introduces, else the surest, else the first.
    private static Mention Best(ReadOnlySpan<ConceptMention> evidence)
    {
        var best = evidence[0].Mention;
        foreach (var row in evidence[1..])
        {
            var mention = row.Mention;
            if (mention.Role > best.Role || (mention.Role == best.Role && mention.Confidence > best.Confidence)) best = mention;
        }

        return best;
    }

    private int[] PapersOfRepositories()
    {
        var papers = new int[graph.Repositories.Length];
        foreach (var links in RepositoryLinks()) papers[links[0].Repository]++;
        return papers;
    }
}
