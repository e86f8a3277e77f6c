using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Chooses the physical plan of a normalised query: the order of joins, and for each join whether it binds or hashes.</summary>
internal sealed partial class OperatorBuilder(RunContext context)
{
    private readonly PlanEstimates _estimates = new(context);

    /// <summary>A node in a pipeline: with the bindings there if that is sound, else computed apart and looked up.</summary>
    public Operator Element(Node node, in Pipeline at) =>
        at.Bound.Maybe.IsEmpty || Binding.IsSound(node, at.Bound) ? Build(node, at) : Materialise(node, at, mustOverlap: false);

    private Operator Build(Node node, in Pipeline at)
    {
        var row = at.Row;
        switch (node)
        {
            case EmptyNode empty:
                return new EmptyOperator(empty.Reason);
            case TripleNode triple:
                return Scan(triple, at, sorted: -1);
            case PathNode path:
                return Path(path, at);
            case ValuesNode values:
                return new ValuesOperator(row, context.Guard, values.Slots, values.Ids, values.Count);
            case JoinNode join:
                return Join(join, at);
            case LeftJoinNode join:
                var left = Element(join.Left, at);
                var inside = at with { Bound = at.Bound.After(join.Left) };
                var right = Element(join.Right, inside);
                var tests = Tests(join.Conditions, inside with { Bound = inside.Bound.After(join.Right) });
                return new LeftJoinOperator(row, left, right, tests) { Estimate = _estimates.Rows(node, at.Bound.Certain) };
            case UnionNode union:
                var branches = new Operator[union.Branches.Length];
                for (var i = 0; i < branches.Length; i++) branches[i] = Element(union.Branches[i], at);
                return new UnionOperator(branches) { Estimate = _estimates.Rows(node, at.Bound.Certain) };
            case MinusNode minus:
                return Minus(minus, at);
            case ExtendNode extend:
                var input = Element(extend.Input, at);
                var value = Compile(extend.Value, at with { Bound = at.Bound.After(extend.Input) }, []);
                var solutions = extend.Input is ExtendNode ? null : context.Functions;
                return new ExtendOperator(row, input, extend.Slot, value, extend.Value.Source, solutions);
            case GraphNode graph:
                var name = SlotSet.Of(graph.Name);
                var added = at.Bound.Added | (name - at.Bound.Certain);
                var bound = new Bound(at.Bound.Certain | name, at.Bound.Maybe | name, at.Bound.Given, added);
                var pattern = Element(graph.Input, at with { Scope = graph.Scope, Bound = bound });
                return new GraphOperator(row, context.Graphs, graph.Scope, PatternEnd.Variable(graph.Name), pattern);
            case ServiceNode service:
                return new ServiceOperator(context, row, service.Endpoint, service.Pattern, service.Columns);
            case ProjectNode project:
                return Element(project.Input, at);
            case DistinctNode distinct:
                return Distinct(distinct, at);
            case GroupNode group:
                return CountGroup(group, at) ?? (Operator)Group(group, at);
            case OrderNode order:
                return Order(order, at, null);
            default:
                return Slice((SliceNode)node, at);
        }
    }

    private ScanOperator Scan(TripleNode triple, in Pipeline at, int sorted)
    {
        var bound = 0;
        for (var position = 0; position < triple.Ends.Length; position++)
        {
            var end = triple.Ends[position];
            if (!end.IsVariable || at.Bound.Certain.Contains(end.Slot)) bound |= 1 << position;
        }

        return new ScanOperator(context, at.Row, triple.Scope, triple.Ends, bound, sorted)
        {
            Estimate = _estimates.Rows(triple, at.Bound.Certain),
        };
    }

    private MinusOperator Minus(MinusNode minus, in Pipeline at)
    {
        var left = Element(minus.Left, at);
        // Only the variables of the left side count, not what else the row holds.
        var hidden = minus.Right.Touched - minus.Left.Maybe - at.Bound.Given;
        var seen = at.Bound.After(minus.Left);
        seen = new Bound(seen.Certain - hidden, seen.Maybe - hidden, seen.Given, seen.Added - hidden);
        var inside = at with { Bound = seen };
        var shared = (minus.Left.Maybe & minus.Right.Maybe) - at.Bound.Given;
        // Where a shared variable is always bound on both sides, each pair of rows has one in common.
        var overlaps = shared.Overlaps(minus.Left.Certain & minus.Right.Certain);
        var right = overlaps && Binding.IsSound(minus.Right, seen)
            ? Build(minus.Right, inside)
            : Materialise(minus.Right, inside, mustOverlap: !overlaps);
        return new MinusOperator(at.Row, left, right, (hidden & at.Bound.Maybe).ToArray(), minus.Right.Touched.ToArray())
        {
            Estimate = left.Estimate,
        };
    }

    private MaterialisedOperator Materialise(Node node, in Pipeline at, bool mustOverlap)
    {
        var slots = node.Maybe.ToArray();
        var hashed = node.Certain & at.Bound.Maybe;
        var keys = new List<int>();
        for (var i = 0; i < slots.Length; i++)
        {
            if (hashed.Contains(slots[i])) keys.Add(i);
        }

        // What EXISTS puts in for variables is put in everywhere: in patterns as in conditions.
        var seeds = at.Bound.Given & (node.Read | node.Touched);
        var inside = at with { Row = new int[at.Row.Length], Bound = new Bound(seeds & (at.Bound.Certain - at.Bound.Added), seeds, seeds) };
        var input = Build(node, inside);
        var shape = new MaterialisedShape(slots, [.. keys], seeds.ToArray(), mustOverlap);
        return new MaterialisedOperator(context, at.Row, inside.Row, at.Given ?? at.Row, input, at.Scope, shape)
        {
            Estimate = _estimates.Rows(node, at.Bound.Certain),
        };
    }

    private SliceOperator Slice(SliceNode slice, in Pipeline at)
    {
        // Only so many of the first are ever looked at.
        var first = slice.Limit is { } limit && limit < int.MaxValue - slice.Offset ? (int?)(limit + slice.Offset) : null;
        var input = slice.Input is ProjectNode { Input: OrderNode order } ? Order(order, at, first) : Element(slice.Input, at);
        return new SliceOperator(at.Row, (slice.Touched - at.Bound.Maybe).ToArray(), input, slice.Offset, slice.Limit);
    }
}
