using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Construction.Assembly;

/// <summary>
/// Makes the hierarchy acyclic: edges are taken by support, then confidence, then ids, and one that would close a cycle is left out.
/// Only edges inside a strongly connected component can; all others are kept unseen (Tarjan, SIAM J. Comput. 1, 1972).
/// </summary>
internal static class BroaderCycles
{
    public static List<ConceptRelation> Drop(List<ConceptRelation> edges, ImmutableArray<Concept> concepts)
    {
        var broader = new Adjacency(concepts.Length, edges);
        var component = StrongComponents.Of(broader);
        var suspects = new List<int>();
        for (var i = 0; i < edges.Count; i++)
        {
            if (edges[i].Type == RelationType.Broader && component[edges[i].Head] == component[edges[i].Tail]) suspects.Add(i);
        }

        if (suspects.Count == 0) return edges;
        suspects.Sort((x, y) => Strength(edges[x], edges[y]) is var order and not 0 ? order : x.CompareTo(y));
        var dropped = new HashSet<int>();
        var kept = new Dictionary<int, List<int>>();
        var (stack, seen) = (new Stack<int>(), new HashSet<int>());
        foreach (var i in suspects)
        {
            if (Reaches(edges[i].Tail, edges[i].Head))
            {
                dropped.Add(i);
                continue;
            }

            if (!kept.TryGetValue(edges[i].Head, out var tails)) kept.Add(edges[i].Head, tails = []);
            tails.Add(edges[i].Tail);
        }

        return [.. edges.Where((_, i) => !dropped.Contains(i))];

        bool Reaches(int from, int to)
        {
            stack.Clear();
            seen.Clear();
            stack.Push(from);
            while (stack.TryPop(out var node))
            {
                if (node == to) return true;
                if (!seen.Add(node) || !kept.TryGetValue(node, out var next)) continue;
                foreach (var tail in next) stack.Push(tail);
            }

            return false;
        }
    }

    /// <summary>The stronger first; edges come by head and tail, which are in the order of their ids, and so need no further tie-break.</summary>
    private static int Strength(ConceptRelation x, ConceptRelation y) =>
        x.Support != y.Support ? y.Support.CompareTo(x.Support) : y.Confidence.CompareTo(x.Confidence);
}
