using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// How many rows a node gives for one opening. Triple patterns are counted exactly in the index; where a position is bound but not yet
/// known, the count is divided by the number of distinct terms there (System R's rule: values spread evenly, positions are independent).
/// What lies above is guessed with fixed factors.
/// </summary>
internal sealed class PlanEstimates(RunContext context)
{
    private const double Kept = 0.5;
    private const double PathLength = 4;
    private readonly Dictionary<TripleNode, double> _counts = [];
    private readonly Dictionary<(Node, SlotSet), double> _known = [];
    private readonly Dictionary<(GraphIndex Graph, int Predicate, int Position), double> _distinct = [];

    /// <summary>The rows that a node gives when these slots are bound.</summary>
    public double Rows(Node node, SlotSet bound)
    {
        if (node is TripleNode triple) return Triple(triple, bound);
        // Remembered: each level of nesting asks for those below it several times.
        var key = (node, bound & node.Maybe);
        if (!_known.TryGetValue(key, out var rows)) _known.Add(key, rows = Guess(node, key.Item2));
        return rows;
    }

    private double Guess(Node node, SlotSet bound) => node switch
    {
        PathNode path => Path(path, bound),
        ValuesNode values => Math.Max(values.Count, 0) * Shared(values.Certain & bound),
        JoinNode join => Join(join, bound),
        LeftJoinNode join => Rows(join.Left, bound) * Math.Max(1, Rows(join.Right, bound | join.Left.Certain)),
        UnionNode union => union.Branches.Sum(branch => Rows(branch, bound)),
        MinusNode minus => Rows(minus.Left, bound) * Kept,
        ExtendNode extend => Rows(extend.Input, bound),
        GraphNode graph => Rows(graph.Input, bound),
        ProjectNode project => Rows(project.Input, bound),
        DistinctNode distinct => Rows(distinct.Input, bound),
        OrderNode order => Rows(order.Input, bound),
        SliceNode slice => Math.Min(slice.Limit ?? double.MaxValue, Rows(slice.Input, SlotSet.Empty)) * Shared(slice.Certain & bound),
        GroupNode group => Groups(group, bound),
        ServiceNode => 100,
        _ => 0,
    };

    /// <summary>The rows of a whole pipeline that begins with nothing bound.</summary>
    public double AllRows(Node first, ReadOnlySpan<Node> later)
    {
        var rows = Rows(first, SlotSet.Empty);
        var bound = first.Certain;
        foreach (var node in later)
        {
            rows *= Rows(node, bound);
            bound |= node.Certain;
        }

        return rows;
    }

    private static double Shared(SlotSet slots) => slots.IsEmpty ? 1 : 0.1;

    private double Triple(TripleNode node, SlotSet bound)
    {
        var graph = Graph(node.Scope);
        if (!_counts.TryGetValue(node, out var rows))
            _counts.Add(node, rows = graph.CountOf(node.Ends[0].Id, node.Ends[1].Id, node.Ends[2].Id));
        for (var position = 0; position < 3 && rows > 0; position++)
        {
            var end = node.Ends[position];
            if (end.IsVariable && bound.Contains(end.Slot)) rows /= Math.Max(1, Distinct(graph, node.Ends[1].Id, position));
        }

        return rows;
    }

    // Inside GRAPH with a variable no graph is chosen yet: the first may stand for all.
    private GraphIndex Graph(GraphScope scope) =>
        ReferenceEquals(scope.Graph, context.Graphs.Empty) && context.Graphs.Names.Count > 0
            ? context.Graphs.Named(context.Graphs.Names[0])!
            : scope.Graph;

    private double Distinct(GraphIndex graph, int predicate, int position)
    {
        if (_distinct.TryGetValue((graph, predicate, position), out var known)) return known;
        var count = PatternStatistics.Distinct(graph, predicate, position);
        _distinct.Add((graph, predicate, position), count);
        return count;
    }

    private double Path(PathNode node, SlotSet bound)
    {
        var nodes = (double)Graph(node.Scope)[IndexOrder.Spo].Keys.Length;
        var ends = new[] { node.Subject, node.Object }.Count(end => !end.IsVariable || bound.Contains(end.Slot));
        return ends switch { 0 => nodes * PathLength, 1 => PathLength * PathLength, _ => Kept };
    }

    private double Join(JoinNode join, SlotSet bound)
    {
        var rows = 1.0;
        foreach (var element in JoinOrder.Greedy(join.Elements, bound, this))
        {
            rows *= Rows(element, bound);
            bound |= element.Certain;
        }

        return rows * Math.Pow(Kept, join.Conditions.Length);
    }

    private double Groups(GroupNode group, SlotSet bound)
    {
        var groups = group.Keys.Length == 0 ? 1 : Math.Max(1, Rows(group.Input, SlotSet.Empty) * Kept);
        return (group.Certain & bound).IsEmpty ? groups : Math.Max(1, groups * 0.1);
    }
}
