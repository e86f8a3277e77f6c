using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Export.Report;

// What several sections need of one graph.
internal sealed class ReportData
{
    public ReportData(ExportContext context)
    {
        (Context, Incidence) = (context, Incidence.Of(context.Graph));
        var mentions = new int[Graph.Concepts.Length];
        foreach (var edge in Graph.PaperConcepts) mentions[edge.Concept] += edge.MentionCount;
        Ranked =
        [
            .. Enumerable.Range(0, mentions.Length)
                .OrderByDescending(concept => Graph.ConceptSupport[concept])
                .ThenByDescending(concept => mentions[concept])
                .ThenBy(static concept => concept),
        ];
    }

    public ExportContext Context { get; }

    public KnowledgeGraph Graph => Context.Graph;

    public Incidence Incidence { get; }

    // Concepts, those in the most papers first, of these those with the most mentions.
    public int[] Ranked { get; }

    // The repositories a paper links to, each once, in the order of its text.
    public List<Repository> RepositoriesOf(int paper)
    {
        var found = new List<Repository>();
        for (var i = FirstLinkOf(paper); i < Graph.Links.Length && Graph.Links[i].Paper == paper; i++)
        {
            var index = Graph.Links[i].Repository;
            if (index < 0) continue;
            if (!found.Contains(Graph.Repositories[index])) found.Add(Graph.Repositories[index]);
        }

        return found;
    }

    private int FirstLinkOf(int paper)
    {
        var (low, high) = (0, Graph.Links.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Graph.Links[middle].Paper < paper) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
