using PaperGraph.Model;

namespace PaperGraph.Construction.Assembly;

/// <summary>The broader concepts of each concept, as one array cut into slices.</summary>
internal sealed class Adjacency
{
    private readonly int[] _first;
    private readonly int[] _tails;

    public Adjacency(int nodes, List<ConceptRelation> edges)
    {
        // Edges come sorted by head, so one pass fills the slices.
        _first = new int[nodes + 1];
        foreach (var edge in edges)
        {
            if (edge.Type == RelationType.Broader) _first[edge.Head + 1]++;
        }

        for (var i = 1; i < _first.Length; i++) _first[i] += _first[i - 1];
        _tails = new int[_first[^1]];
        var next = 0;
        foreach (var edge in edges)
        {
            if (edge.Type == RelationType.Broader) _tails[next++] = edge.Tail;
        }
    }

    public int NodeCount => _first.Length - 1;

    public ReadOnlySpan<int> this[int node] => _tails.AsSpan(_first[node], _first[node + 1] - _first[node]);
}
