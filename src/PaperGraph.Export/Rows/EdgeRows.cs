using PaperGraph.Export.Networks;
using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// The edges of a network as rows, made one at a time in buffers that are used again: no garbage an edge. One reader a writer.
internal sealed class EdgeRows(Network network)
{
    // An edge held by a thousand papers names the first few; all are in graph.nq.
    private const int MaxPapers = 10;

    private readonly KnowledgeGraph _graph = network.Graph;
    private readonly PapersInCommon _common = new(network);
    private readonly char[] _snippet = new char[Snippet.MaxLength];
    private char[] _papers = new char[256];

    public int Count => network.EdgeCount;

    public EdgeRow Read(int index)
    {
        var edge = network.Edges[index];
        return edge.Kind switch
        {
            EdgeKind.PaperConcept => Mentioning(edge, _graph.PaperConcepts[edge.Item]),
            EdgeKind.RepositoryLink => Linking(edge, network.LinksOf(edge)),
            EdgeKind.Relation => Relating(edge, _graph.Relations[edge.Item]),
            EdgeKind.CommonPapers => SharingPapers(edge),
            _ => SharingConcepts(edge),
        };
    }

    private EdgeRow Mentioning(NetworkEdge edge, PaperConcept mentioned)
    {
        var paper = _graph.Papers[mentioned.Paper];
        return new EdgeRow
        {
            Source = edge.Source,
            Target = edge.Target,
            Relation = mentioned.Role.ToName(),
            Weight = Decimals.Round(network.WeightOf(edge)),
            Confidence = Decimals.Round(mentioned.Confidence),
            Support = mentioned.MentionCount,
            FirstYear = NodeYears.Of(paper),
            Evidence = Words(paper, Best(_graph.EvidenceOf(mentioned)).Location),
        };
    }

    private EdgeRow Linking(NetworkEdge edge, ReadOnlySpan<PaperLink> links)
    {
        var paper = _graph.Papers[links[0].Paper];
        return new EdgeRow
        {
            Source = edge.Source,
            Target = edge.Target,
            Relation = RelationNames.HasRepository,
            Weight = links.Length,
            Confidence = 1,
            Support = links.Length,
            FirstYear = NodeYears.Of(paper),
            Evidence = Words(paper, links[0].Link.Location),
        };
    }

    private EdgeRow Relating(NetworkEdge edge, ConceptRelation relation)
    {
        var evidence = _graph.EvidenceOf(relation);
        var best = evidence[0];
        var (papers, count, last, year) = (0, 0, -1, (int?)null);
        foreach (var row in evidence)
        {
            if (row.Relation.Confidence > best.Relation.Confidence) best = row;
            if (row.Paper == last) continue;
            last = row.Paper;
            year = Earlier(year, NodeYears.Of(_graph.Papers[last]));
            if (count++ < MaxPapers) papers = Add(papers, last);
        }

        return new EdgeRow
        {
            Source = edge.Source,
            Target = edge.Target,
            Relation = relation.Type.ToName(),
            Weight = Decimals.Round(network.WeightOf(edge)),
            Confidence = Decimals.Round(relation.Confidence),
            Support = relation.Support,
            FirstYear = year,
            Evidence = Words(_graph.Papers[best.Paper], best.Relation.Evidence),
            Papers = _papers.AsSpan(0, papers),
        };
    }

    private EdgeRow SharingPapers(NetworkEdge edge)
    {
        var (papers, count, year) = (0, 0, (int?)null);
        foreach (var paper in _common.Of(edge))
        {
            year = Earlier(year, NodeYears.Of(_graph.Papers[paper]));
            if (count++ < MaxPapers) papers = Add(papers, paper);
        }

        return new EdgeRow
        {
            Source = edge.Source,
            Target = edge.Target,
            Relation = RelationNames.CoOccursWith,
            Weight = edge.Item,
            Support = edge.Item,
            FirstYear = year,
            Papers = _papers.AsSpan(0, papers),
        };
    }

    private static EdgeRow SharingConcepts(NetworkEdge edge) => new()
    {
        Source = edge.Source,
        Target = edge.Target,
        Relation = RelationNames.SharesConcepts,
        Weight = edge.Item,
        Support = edge.Item,
    };

    private ReadOnlySpan<char> Words(Paper paper, TextLocation place)
    {
        var words = Snippet.Of(paper, place, _snippet);
        return PlainText.IsXml(words) ? words : PlainText.ForXml(words.ToString());
    }

    // Appends the paper's identifier to the list and gives the new length.
    private int Add(int length, int paper)
    {
        var id = Lists.Item(_graph.Papers[paper].Id.Value);
        var end = length + id.Length + 1;
        if (end > _papers.Length) Array.Resize(ref _papers, Math.Max(end, 2 * _papers.Length));
        if (length > 0) _papers[length++] = Lists.Separator;
        id.CopyTo(_papers.AsSpan(length));
        return length + id.Length;
    }

    private static int? Earlier(int? a, int? b) => a is null || b < a ? b ?? a : a;

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
}
