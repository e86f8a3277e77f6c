using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Centrality;

// One source of Brandes 2001: breadth first outwards counting paths, then back in reverse order adding up dependencies. Predecessors are
// not kept: they are the neighbours one step nearer. One a thread.
internal sealed class ShortestPaths(UndirectedGraph graph)
{
    private readonly int[] _distances = Unreached(graph.NodeCount);
    private readonly double[] _paths = new double[graph.NodeCount];
    private readonly double[] _shares = new double[graph.NodeCount];
    private readonly int[] _order = new int[graph.NodeCount];

    public void AddDependencies(int source, double[] sums)
    {
        var reached = Reach(source);
        for (var i = reached - 1; i > 0; i--)
        {
            var node = _order[i];
            var nearer = _distances[node] - 1;

            // (1 + dependency) / paths, which is what a predecessor takes of it for each of its own paths.
            var dependency = _paths[node] * _shares[node];
            sums[node] += dependency;
            var share = (1 + dependency) / _paths[node];
            foreach (var neighbour in graph.NeighboursOf(node))
            {
                if (_distances[neighbour] == nearer) _shares[neighbour] += share;
            }
        }

        foreach (var node in _order.AsSpan(0, reached)) (_distances[node], _paths[node], _shares[node]) = (-1, 0, 0);
    }

    private int Reach(int source)
    {
        (_distances[source], _paths[source], _order[0]) = (0, 1, source);
        var reached = 1;
        for (var i = 0; i < reached; i++)
        {
            var node = _order[i];
            var next = _distances[node] + 1;
            foreach (var neighbour in graph.NeighboursOf(node))
            {
                if (_distances[neighbour] < 0)
                {
                    _distances[neighbour] = next;
                    _order[reached++] = neighbour;
                }

                if (_distances[neighbour] == next) _paths[neighbour] += _paths[node];
            }
        }

        return reached;
    }

    private static int[] Unreached(int count)
    {
        var distances = new int[count];
        Array.Fill(distances, -1);
        return distances;
    }
}
