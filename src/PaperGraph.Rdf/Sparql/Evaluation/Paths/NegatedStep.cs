namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A step over any predicate but some (section 18.4, NPS), in the path's direction, against it, or both.</summary>
/// <param name="guard">Counts steps.</param>
/// <param name="scope">The graph.</param>
/// <param name="forward">The predicates that steps along may not have; null for no such steps.</param>
/// <param name="backward">The same for steps against.</param>
internal sealed class NegatedStep(QueryGuard guard, GraphScope scope, int[]? forward, int[]? backward) : PathStep
{
    public override void Walk(int node, bool isForward, List<int> into)
    {
        Add(IndexOrder.Spo, isForward ? forward : backward, node, into);
        Add(IndexOrder.Ops, isForward ? backward : forward, node, into);
    }

    private void Add(IndexOrder order, int[]? forbidden, int node, List<int> into)
    {
        if (forbidden is null) return;
        var table = scope.Graph[order];
        var rows = table.Find(node);
        guard.Tick(rows.Count + 1);
        for (var row = rows.Start; row < rows.End; row++)
        {
            if (!forbidden.Contains(table.Second[row])) into.Add(table.Third[row]);
        }
    }
}
