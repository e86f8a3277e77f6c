using PaperGraph.Model;

namespace PaperGraph.Export.Rdf;

/// <summary>What is above a concept by one or more steps of skos:broader (skos:broaderTransitive), circles or not.</summary>
internal sealed class BroaderConcepts(KnowledgeGraph graph)
{
    private readonly ILookup<int, int> _direct = graph.Relations
        .Where(relation => relation.Type == RelationType.Broader)
        .ToLookup(relation => relation.Head, relation => relation.Tail);

    private readonly Dictionary<int, HashSet<int>> _above = [];

    public bool IsAbove(int concept, int narrower)
    {
        if (!_above.TryGetValue(narrower, out var above)) _above[narrower] = above = Climb(narrower);
        return above.Contains(concept);
    }

    private HashSet<int> Climb(int start)
    {
        var (above, open) = (new HashSet<int>(), new Stack<int>([start]));
        while (open.TryPop(out var concept))
        {
            foreach (var next in _direct[concept])
            {
                if (above.Add(next)) open.Push(next);
            }
        }

        return above;
    }
}
