namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A step over one predicate.</summary>
internal sealed class LinkStep(QueryGuard guard, GraphScope scope, int predicate) : PathStep
{
    public override void Walk(int node, bool isForward, List<int> into)
    {
        var table = scope.Graph[isForward ? IndexOrder.Pso : IndexOrder.Pos];
        var rows = table.Find(predicate, node);
        guard.Tick(rows.Count + 1);
        into.AddRange(table.Third[rows.Start..rows.End]);
    }
}
