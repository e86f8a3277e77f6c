using System.Collections.Immutable;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// When a node may be evaluated with bindings from outside, and still have the solutions of the bottom-up meaning that agree with them: for
/// what a triple pattern binds always; but not where a condition, an OPTIONAL or a MINUS inside would see a value that its own pattern has
/// left unbound, nor below what counts, cuts or orders.
/// </summary>
internal static class Binding
{
    public static bool IsSound(Node node, in Bound bound)
    {
        // What EXISTS gives is put in for the variables; it is meant to be seen.
        var outer = (bound.Maybe - bound.Given) | bound.Added;
        return node switch
        {
            TripleNode or PathNode or ValuesNode or EmptyNode or UnionNode or ProjectNode => true,
            // Each row would go through all graphs anew, and what is kept would be computed again for each.
            GraphNode graph => !KeepsRows(graph.Input),
            JoinNode join => Sees(join.Conditions, outer, join.Certain),
            LeftJoinNode join =>
                !(outer & join.Right.Maybe).Overlaps(join.Right.Maybe - join.Left.Certain)
                && Sees(join.Conditions, outer, join.Left.Certain | join.Right.Certain),
            MinusNode minus => (outer & minus.Left.Maybe & minus.Right.Maybe).IsWithin(minus.Left.Certain),
            ExtendNode extend => !outer.Contains(extend.Slot) && (extend.Value.Read & outer).IsWithin(extend.Input.Certain),
            ServiceNode service => service.Endpoint.IsVariable,
            _ => false,
        };
    }

    private static bool KeepsRows(Node node) => node switch
    {
        DistinctNode or GroupNode or OrderNode or SliceNode => true,
        JoinNode join => join.Elements.Any(KeepsRows),
        UnionNode union => union.Branches.Any(KeepsRows),
        LeftJoinNode join => KeepsRows(join.Left) || KeepsRows(join.Right),
        MinusNode minus => KeepsRows(minus.Left) || KeepsRows(minus.Right),
        ExtendNode extend => KeepsRows(extend.Input),
        ProjectNode project => KeepsRows(project.Input),
        GraphNode graph => KeepsRows(graph.Input),
        _ => false,
    };

    private static bool Sees(ImmutableArray<Condition> conditions, SlotSet outer, SlotSet certain)
    {
        foreach (var condition in conditions)
        {
            if (!(condition.Read & outer).IsWithin(certain)) return false;
        }

        return true;
    }
}
