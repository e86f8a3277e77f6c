using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Patterns that follow each other in a join and lack the same variable only.</summary>
internal sealed partial class OperatorBuilder
{
    private IntersectOperator? Intersect(ReadOnlySpan<Node> order, in Pipeline at, out int variable)
    {
        variable = -1;
        if (order.Length < 2 || order[0] is not TripleNode first) return null;
        variable = OnlyFree(first, at.Bound);
        if (variable < 0) return null;
        var count = 1;
        while (count < order.Length
            && order[count] is TripleNode next
            && next.Scope == first.Scope
            && OnlyFree(next, at.Bound) == variable)
        {
            count++;
        }

        if (count < 2) return null;
        var scans = new ScanOperator[count];
        var rows = double.PositiveInfinity;
        for (var i = 0; i < count; i++)
        {
            scans[i] = Scan((TripleNode)order[i], at, sorted: -1);
            rows = Math.Min(rows, scans[i].Estimate);
        }

        return new IntersectOperator(context, at.Row, first.Scope, variable, scans) { Estimate = rows };
    }

    // The one variable of a pattern that is not bound, when all others are for certain and it stands there once; else -1.
    private static int OnlyFree(TripleNode triple, in Bound bound)
    {
        var free = -1;
        foreach (var end in triple.Ends)
        {
            if (!end.IsVariable || bound.Certain.Contains(end.Slot)) continue;
            if (free >= 0 || bound.Maybe.Contains(end.Slot)) return -1;
            free = end.Slot;
        }

        return free;
    }
}
