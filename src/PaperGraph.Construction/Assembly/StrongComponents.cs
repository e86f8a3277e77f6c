namespace PaperGraph.Construction.Assembly;

/// <summary>Strongly connected components, without recursion so that a long chain cannot overflow the stack.</summary>
internal static class StrongComponents
{
    /// <summary>A number for each node, equal for two nodes exactly when each reaches the other.</summary>
    public static int[] Of(Adjacency graph)
    {
        var component = new int[graph.NodeCount];
        var (index, low) = (new int[graph.NodeCount], new int[graph.NodeCount]);
        Array.Fill(component, -1);
        var (visited, components) = (0, 0);
        var open = new Stack<int>();
        var path = new Stack<(int Node, int Next)>();
        for (var root = 0; root < graph.NodeCount; root++)
        {
            if (index[root] != 0) continue;
            path.Push((root, 0));
            while (path.TryPop(out var frame))
            {
                var (node, next) = frame;
                if (next == 0)
                {
                    index[node] = low[node] = ++visited;
                    open.Push(node);
                }
                else
                {
                    low[node] = Math.Min(low[node], low[graph[node][next - 1]]);
                }

                while (next < graph[node].Length)
                {
                    var tail = graph[node][next++];
                    if (index[tail] == 0)
                    {
                        path.Push((node, next));
                        path.Push((tail, 0));
                        next = -1;
                        break;
                    }

                    if (component[tail] < 0) low[node] = Math.Min(low[node], index[tail]);
                }

                if (next < 0 || low[node] != index[node]) continue;
                int member;
                do
                {
                    member = open.Pop();
                    component[member] = components;
                }
                while (member != node);
                components++;
            }
        }

        return component;
    }
}
