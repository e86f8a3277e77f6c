using PaperGraph.Model;

namespace PaperGraph.Export.JsonLines;

// The rows of each paper. The graph's columns are sorted by paper, so a paper's rows are a range; relations, which are not, are grouped
// here.
internal sealed class PaperFacts
{
    private readonly KnowledgeGraph _graph;
    private readonly int[] _concepts;
    private readonly int[] _abbreviations;
    private readonly int[] _links;
    private readonly int[] _relations;
    private readonly PaperRelation[] _relationRows;

    public PaperFacts(KnowledgeGraph graph)
    {
        _graph = graph;
        _concepts = Starts(graph.PaperConcepts.Length, i => graph.PaperConcepts[i].Paper);
        _abbreviations = Starts(graph.Abbreviations.Length, i => graph.Abbreviations[i].Paper);
        _links = Starts(graph.Links.Length, i => graph.Links[i].Paper);
        var relations = ByPaper(graph);
        _relationRows = [.. relations.Select(row => row.Relation)];
        _relations = Starts(relations.Count, i => relations[i].Paper);
    }

    public ReadOnlySpan<PaperConcept> ConceptsOf(int paper) => _graph.PaperConcepts.AsSpan()[_concepts[paper].._concepts[paper + 1]];

    public ReadOnlySpan<PaperAbbreviation> AbbreviationsOf(int paper) =>
        _graph.Abbreviations.AsSpan()[_abbreviations[paper].._abbreviations[paper + 1]];

    public ReadOnlySpan<PaperLink> LinksOf(int paper) => _graph.Links.AsSpan()[_links[paper].._links[paper + 1]];

    public ReadOnlySpan<PaperRelation> RelationsOf(int paper) => _relationRows.AsSpan(_relations[paper].._relations[paper + 1]);

    private static List<(int Paper, PaperRelation Relation)> ByPaper(KnowledgeGraph graph)
    {
        var rows = new List<(int Paper, PaperRelation Relation)>(graph.RelationEvidence.Length);
        for (var relation = 0; relation < graph.Relations.Length; relation++)
        {
            var first = rows.Count;
            foreach (var evidence in graph.EvidenceOf(graph.Relations[relation]))
            {
                // Evidence is in order of papers: several rows of one paper follow each other.
                var confidence = (double)evidence.Relation.Confidence;
                if (rows.Count > first && rows[^1].Paper == evidence.Paper)
                {
                    confidence = Math.Max(confidence, rows[^1].Relation.Confidence);
                    rows.RemoveAt(rows.Count - 1);
                }

                rows.Add((evidence.Paper, new PaperRelation(relation, confidence)));
            }
        }

        rows.Sort((a, b) => a.Paper != b.Paper ? a.Paper.CompareTo(b.Paper) : a.Relation.Relation.CompareTo(b.Relation.Relation));
        return rows;
    }

    private int[] Starts(int rows, Func<int, int> paperOf)
    {
        var starts = new int[_graph.Papers.Length + 1];
        for (var i = 0; i < rows; i++) starts[paperOf(i) + 1]++;
        for (var paper = 0; paper < _graph.Papers.Length; paper++) starts[paper + 1] += starts[paper];
        return starts;
    }
}
